-- The periodic review: periods as data, figures that are frozen at the cut-off and never change after it, what units
-- explain, and what leaders say.

create table review_formula (
    id             bigint generated always as identity primary key,
    valid_from     date    not null unique,
    completion     numeric not null check (completion >= 0),
    on_time        numeric not null check (on_time >= 0),
    on_original    numeric not null check (on_original >= 0),
    updated        numeric not null check (updated >= 0),
    returned       numeric not null check (returned >= 0),
    starred_weight numeric not null check (starred_weight >= 1),
    minimum_tasks  int     not null check (minimum_tasks > 0),
    check (completion + on_time + on_original + updated = 100)
);
comment on table review_formula is 'How units are scored, published with the scores: points for four rates, together 100, less points for what was returned';
comment on column review_formula.starred_weight is 'A starred task counts as so many others';
comment on column review_formula.minimum_tasks is 'A unit with fewer tasks is shown and not ranked';
insert into review_formula (valid_from, completion, on_time, on_original, updated, returned, starred_weight, minimum_tasks)
values ('2000-01-01', 40, 30, 10, 20, 20, 2, 5);

create table review_period (
    id                   bigint generated always as identity primary key,
    province_id          bigint not null references unit,
    code                 text   not null unique,
    kind                 text   not null check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR')),
    calendar             text   not null check (calendar in ('ADMINISTRATIVE', 'STATISTICAL')),
    from_day             date   not null,
    to_day               date   not null,
    unit_due_on          date   not null,
    consolidation_due_on date   not null,
    state                text   not null default 'PLANNED'
                         check (state in ('PLANNED', 'RUNNING', 'EXPLAINING', 'CONSOLIDATING', 'REVIEWING', 'PUBLISHED')),
    opened_at            timestamptz,
    frozen_at            timestamptz,
    formula_id           bigint references review_formula,
    consolidation        text,
    consolidated_by      bigint references account,
    consolidated_at      timestamptz,
    verdict              text,
    reviewed_by          bigint references account,
    reviewed_at          timestamptz,
    published_at         timestamptz,
    version              bigint not null default 1,
    unique (province_id, calendar, kind, from_day),
    check (from_day <= to_day and to_day < unit_due_on and unit_due_on <= consolidation_due_on),
    check ((state in ('PLANNED', 'RUNNING')) = (frozen_at is null)),
    check ((frozen_at is null) = (formula_id is null)),
    check ((state = 'PLANNED') = (opened_at is null)),
    check ((state = 'PUBLISHED') = (published_at is not null))
);
create index review_period_latest on review_period (province_id, to_day desc);
comment on table review_period is 'Periods carry their own first and last day: administrative ones close on the 14th (Nghị định 09/2019/NĐ-CP), statistical ones with the month (Nghị định 60/2018/NĐ-CP)';
comment on column review_period.unit_due_on is 'The working day by whose end units explain what is overdue, silent or returned';
comment on column review_period.consolidation_due_on is 'The working day by whose end the office consolidates';

create table review_task (
    period_id           bigint  not null references review_period,
    task_id             bigint  not null references task,
    lead_unit_id        bigint  not null references unit,
    code                text    not null,
    title               text    not null,
    session_code        text    not null,
    nature              text    not null,
    scored              boolean not null,
    starred             boolean not null,
    state               text    not null,
    bucket              text    not null,
    percent             int     not null,
    grade               text,
    issued_on           date    not null,
    original_due_date   date,
    due_date            date,
    expires_on          date,
    submitted_on        date,
    finished_on         date,
    confirmed_on        date,
    on_time_by_original boolean not null,
    update_owed         boolean not null,
    updated             boolean not null,
    silent              boolean not null,
    extensions_asked    int     not null,
    extensions_granted  int     not null,
    returns             int     not null,
    days_late           int,
    primary key (period_id, task_id)
);
create index review_task_lines on review_task (period_id, lead_unit_id, bucket);
create index review_task_overdue on review_task (period_id, expires_on, task_id) where bucket = 'OPEN_OVERDUE';
comment on table review_task is 'Every task as it stood at the cut-off';
comment on column review_task.days_late is 'Calendar days between the end of the due date and the result, or the last day of the period while there is none; null in time';

create table review_unit (
    period_id        bigint  not null references review_period,
    unit_id          bigint  not null references unit,
    ordinal          int     not null,
    short_name       text    not null,
    name             text    not null,
    name_en          text,
    like_units       text    not null,
    figures          jsonb   not null check (jsonb_typeof(figures) = 'object'),
    median_days_late numeric,
    score            numeric(5, 2),
    rank             int,
    primary key (period_id, unit_id),
    unique (period_id, ordinal),
    check (rank is null or score is not null)
);
comment on table review_unit is 'The figures of each lead unit, derived from review_task when it was frozen, under the names of that day';

-- What is frozen stays: no row is changed or taken away, and none is added once the period says that it is frozen.
create function review_is_frozen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'the figures of a period are never changed' using errcode = 'insufficient_privilege';
    end if;
    if exists (select 1 from review_period where id = new.period_id and frozen_at is not null) then
        raise exception 'the figures of a period are never added to' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger review_task_frozen before insert or update or delete on review_task
    for each row execute function review_is_frozen();
create trigger review_unit_frozen before insert or update or delete on review_unit
    for each row execute function review_is_frozen();

create function review_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the figures of a period are never taken away' using errcode = 'insufficient_privilege';
end $$;
create trigger review_task_kept before truncate on review_task for each statement execute function review_is_kept();
create trigger review_unit_kept before truncate on review_unit for each statement execute function review_is_kept();

create function review_period_goes_on() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a period is kept' using errcode = 'insufficient_privilege';
    end if;
    if (new.id, new.province_id, new.code, new.kind, new.calendar, new.from_day, new.to_day)
           is distinct from (old.id, old.province_id, old.code, old.kind, old.calendar, old.from_day, old.to_day)
       or old.frozen_at is not null
          and (new.frozen_at, new.formula_id) is distinct from (old.frozen_at, old.formula_id)
       or old.published_at is not null and new is distinct from old then
        raise exception 'a period is what it was' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger review_period_no_change before update or delete on review_period
    for each row execute function review_period_goes_on();

create table review_explanation (
    id          bigint generated always as identity primary key,
    period_id   bigint not null references review_period,
    unit_id     bigint not null references unit,
    code        text   not null unique,
    due_on      date   not null,
    causes      text,
    remedies    text,
    late_at     timestamptz,
    answered_by bigint references account,
    answered_at timestamptz,
    closed_at   timestamptz,
    version     bigint not null default 1,
    unique (period_id, unit_id),
    check ((answered_at is null) = (answered_by is null)),
    check (answered_at is null or causes is not null)
);
comment on table review_explanation is 'What a unit says about its overdue, silent and returned tasks of a period';
comment on column review_explanation.closed_at is 'When the consolidation went on without it';

create table review_explanation_task (
    explanation_id bigint not null references review_explanation,
    task_id        bigint not null references task,
    reason         text   not null check (reason in ('OVERDUE', 'SILENT', 'RETURNED')),
    words          text,
    primary key (explanation_id, task_id)
);

create table appraisal (
    id          bigint generated always as identity primary key,
    province_id bigint      not null references unit,
    period_id   bigint      references review_period,
    unit_id     bigint      not null references unit,
    task_id     bigint      references task,
    kind        text        not null check (kind in ('COMMENDATION', 'REPRIMAND')),
    words       text        not null,
    by_id       bigint      not null references account,
    for_id      bigint      references person,
    at          timestamptz not null
);
create index appraisal_unit on appraisal (unit_id, at desc);
create index appraisal_period on appraisal (period_id, unit_id);
comment on table appraisal is 'Praise (biểu dương) and criticism (phê bình) of a unit by a leader';
comment on column appraisal.for_id is 'The leader in whose stead a deputy spoke';
create function appraisal_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'what a leader said is kept' using errcode = 'insufficient_privilege';
end $$;
create trigger appraisal_no_change before update or delete on appraisal for each row execute function appraisal_is_kept();

create table review_paper (
    period_id bigint      not null references review_period,
    format    text        not null check (format in ('PDF', 'DOCX', 'XLSX')),
    content   bytea       not null,
    sha256    text        not null,
    made_at   timestamptz not null,
    primary key (period_id, format)
);
alter table review_paper alter column content set storage external;
comment on table review_paper is 'The review pack as it was published, from then on the same whenever it is asked for';
create function review_paper_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a published paper is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger review_paper_no_change before update or delete on review_paper
    for each row execute function review_paper_is_kept();

create table review_job (
    id           bigint generated always as identity primary key,
    period_id    bigint      not null references review_period,
    asked_by     bigint      not null references account,
    asked_at     timestamptz not null,
    language     text        not null,
    done         int         not null default 0,
    steps        int         not null,
    taken_at     timestamptz,
    ended_at     timestamptz,
    outcome      text        check (outcome in ('MADE', 'CANCELLED', 'FAILED')),
    error        text,
    check ((ended_at is null) = (outcome is null))
);
create unique index review_job_running on review_job (period_id) where ended_at is null;
comment on table review_job is 'A review pack in the making; taken_at is renewed while somebody works on it, so that another goes on after a stop';
create table review_draft (
    job_id  bigint not null references review_job,
    format  text   not null,
    content bytea  not null,
    primary key (job_id, format)
);
