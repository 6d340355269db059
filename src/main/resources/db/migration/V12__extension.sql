create table task_date (
    id         bigint generated always as identity primary key,
    task_id    bigint      not null references task,
    from_date  date,
    due_date   date        not null,
    expires_on date        not null,
    event      text        not null,
    reason     text,
    by_id      bigint      references account,
    by_name    text        not null,
    at         timestamptz not null
);
create index task_date_task on task_date (task_id, id);
comment on table task_date is 'Every due date that counted after the first, with what moved it and by whom; the first is task.original_due_date';
comment on column task_date.event is 'The event of the task''s history by which the date moved, for example ExtensionGranted';

create function task_date_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'The dates that a task had are not changed';
end $$;
create trigger task_date_no_change before update or delete on task_date
    for each row execute function task_date_is_kept();
create trigger task_date_no_truncate before truncate on task_date
    for each statement execute function task_date_is_kept();

create table task_extension (
    id            bigint generated always as identity primary key,
    task_id       bigint      not null references task,
    number        int         not null check (number > 0),
    unit_id       bigint      not null references unit,
    asked_by      bigint      not null references account,
    asked_at      timestamptz not null,
    asked_on      date        not null,
    from_date     date        not null,
    to_date       date        not null,
    reason_code   text        not null check (reason_code in ('COORDINATION', 'LEGAL_CHANGE', 'FUNDING', 'FORCE_MAJEURE', 'SCOPE_CHANGED', 'OTHER')),
    reason        text        not null,
    asked_late    boolean     not null default false,
    decide_by     date        not null,
    chased_at     timestamptz,
    outcome       text        check (outcome in ('GRANTED', 'REFUSED', 'WITHDRAWN')),
    granted_date  date,
    decision_text text,
    ended_by      text,
    decided_by    bigint      references account,
    decided_for   bigint      references person,
    decided_at    timestamptz,
    unique (task_id, number),
    check (to_date > from_date),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is not distinct from 'GRANTED') = (granted_date is not null)),
    check (outcome is null or outcome = 'WITHDRAWN' or decided_by is not null)
);
create unique index task_extension_undecided on task_extension (task_id) where outcome is null;
create index task_extension_open on task_extension (decide_by, id) where outcome is null;
create index task_extension_unit on task_extension (unit_id, asked_on);
comment on table task_extension is 'Requests to extend a task''s due date; until one is decided the date before counts';
comment on column task_extension.unit_id is 'The unit that led the task when it asked';
comment on column task_extension.ended_by is 'The state of the task with which the request fell, or null where the unit withdrew it';
comment on column task_extension.decided_for is 'The person in whose stead a deputy decided';

-- What was asked stays as it was asked, and a decision as it was taken.
create function task_extension_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'A request for an extension is kept';
    end if;
    if old.outcome is not null
            or (new.id, new.task_id, new.number, new.unit_id, new.asked_by, new.asked_at, new.asked_on, new.from_date, new.to_date,
                new.reason_code, new.reason, new.asked_late, new.decide_by)
               is distinct from
               (old.id, old.task_id, old.number, old.unit_id, old.asked_by, old.asked_at, old.asked_on, old.from_date, old.to_date,
                old.reason_code, old.reason, old.asked_late, old.decide_by) then
        raise exception 'A request for an extension is only decided, and only once';
    end if;
    return new;
end $$;
create trigger task_extension_no_change before update or delete on task_extension
    for each row execute function task_extension_is_kept();
create trigger task_extension_no_truncate before truncate on task_extension
    for each statement execute function task_extension_is_kept();
