-- Suspension and resumption of tasks, and the hand-over of everything open when a unit ends.

-- ---------------------------------------------------------------- suspension

alter table task
    add column suspended_from text check (suspended_from in ('ISSUED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')),
    add column suspended_on date;
comment on column task.suspended_from is 'The state to which a suspended task comes back';

create table task_suspension (
    id                bigint generated always as identity primary key,
    task_id           bigint      not null references task,
    ordinal           int         not null,
    from_on           date        not null,
    until             date,
    review_on         date,
    reason            text        not null,
    by_id             bigint      not null references account,
    at                timestamptz not null,
    ended_on          date,
    ended_at          timestamptz,
    ended_by          bigint      references account,
    ended_reason      text,
    resumed           boolean,
    days              int,
    due_before        date,
    due_after         date,
    unique (task_id, ordinal),
    check (until is null or until > from_on),
    check ((until is null) <> (review_on is null)),
    check ((ended_on is null) = (resumed is null))
);
create unique index task_suspension_running on task_suspension (task_id) where ended_on is null;
comment on column task_suspension.until is 'The day on which the task goes on by itself; null until further notice, with review_on in its place';
comment on column task_suspension.ended_by is 'Who resumed the task; null where it went on by itself';
comment on column task_suspension.resumed is 'False where the task ended while it was suspended';
comment on column task_suspension.days is 'Working days for which the clock stood still, and which the due date was given';

alter table work_item add column held boolean not null default false;
comment on column work_item.held is 'Nobody owes the step for the time being; it is shown apart and not counted';

-- ---------------------------------------------------------------- hand-over

alter table task_unit drop constraint task_unit_part_check;
alter table task_unit add constraint task_unit_part_check check (part in ('LEAD', 'COORDINATOR', 'READER'));
comment on column task_unit.part is 'READER: a unit that only reads what another one did before it, or what it did itself before it ended';

comment on column task.superseded_by is 'The task that stands in this one''s place: of the corrected directive, of the unit''s successor, or chosen';

create table handover (
    id          bigint generated always as identity primary key,
    province_id bigint      not null references unit,
    unit_id     bigint      not null unique references unit,
    on_day      date        not null,
    number      int         not null,
    year        int         not null,
    made_by     bigint      not null references account,
    made_at     timestamptz not null,
    unique (province_id, year, number)
);
comment on column handover.unit_id is 'A unit ends once, so that a hand-over sent twice is made once';

create table handover_line (
    handover_id  bigint not null references handover,
    ordinal      int    not null,
    kind         text   not null check (kind in ('LED', 'COORDINATED', 'ASSIGNED', 'PART', 'EXPLANATION', 'PETITION', 'REPORT')),
    subject      text   not null,
    successor_id bigint not null references unit,
    new_subject  text,
    title        text   not null,
    due_date     date,
    state        text   not null,
    percent      int,
    primary key (handover_id, ordinal)
);
comment on table handover_line is 'What was handed over, as it stood at that moment';

create table handover_paper (
    handover_id bigint not null references handover,
    format      text   not null check (format in ('PDF', 'DOCX')),
    content     bytea  not null,
    sha256      text   not null,
    primary key (handover_id, format)
);
alter table handover_paper alter column content set storage external;
comment on table handover_paper is 'The minute as it was made, from then on the same whenever it is asked for';

create function handover_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'a hand-over is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger handover_no_change before update or delete on handover
    for each row execute function handover_is_final();
create trigger handover_line_no_change before update or delete on handover_line
    for each row execute function handover_is_final();
create trigger handover_paper_no_change before update or delete on handover_paper
    for each row execute function handover_is_final();
