-- How a task is due: periods of their own for what recurs, what happened for what waits for an event, and a day on which
-- everything without a date is looked at again.

create table task_series (
    id           bigint generated always as identity primary key,
    code         text        not null unique,
    province_id  bigint      not null references unit,
    session_id   bigint      not null references working_session,
    directive_id bigint      not null references directive,
    lead_unit_id bigint      not null references unit,
    cycle        text        not null check (cycle in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    until        date,
    opened       int         not null default 1 check (opened > 0),
    latest_code  text        not null unique,
    next_from    date,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    ended_by     bigint      references account,
    end_kind     text        check (end_kind in ('UNTIL', 'DECISION', 'DIRECTIVE', 'REPLACED')),
    end_reason   text,
    check ((ended_at is null) = (end_kind is null)),
    check ((ended_at is null) = (next_from is not null)),
    check (end_kind <> 'DECISION' or (ended_by is not null and end_reason is not null))
);
comment on table task_series is 'A recurring directive of one lead: one task for each period, opened when the period begins';
comment on column task_series.code is 'The code of the first task; its process has the key code~S';
comment on column task_series.lead_unit_id is 'The lead to which the latest period was given';
comment on column task_series.next_from is 'The first day of the period that opens next';
create index task_series_session on task_series (session_id);
create index task_series_directive on task_series (directive_id);

alter table task add column series_id bigint references task_series;
alter table task add column occurrence int;
alter table task add column period_from date;
alter table task add column period_to date;
alter table task add constraint task_of_series check (num_nonnulls(series_id, occurrence, period_from, period_to) in (0, 4)
                                                      and (period_from is null or period_from <= period_to));
create unique index task_occurrence on task (series_id, occurrence) where series_id is not null;
comment on column task.occurrence is 'The place of the task in its series, from 1; null for what does not recur';

create table task_review (
    id        bigint generated always as identity primary key,
    task_id   bigint      not null references task,
    review_on date        not null,
    kind      text        not null check (kind in ('ORDERED', 'USUAL', 'DECIDED', 'EVENT_WITHDRAWN')),
    reason    text,
    by_id     bigint      references account,
    at        timestamptz not null
);
create index task_review_task on task_review (task_id, id);
comment on table task_review is 'Every day on which a task without a date was to be looked at again; the latest one counts';

create table task_event (
    id          bigint generated always as identity primary key,
    task_id     bigint      not null references task,
    happened_on date,
    due_on      date,
    document    text,
    text        text,
    reason      text,
    by_id       bigint      not null references account,
    at          timestamptz not null,
    check ((happened_on is null) = (due_on is null)),
    check (happened_on is not null or reason is not null)
);
create index task_event_task on task_event (task_id, id);
comment on table task_event is 'That the event happened for which a task waited, and each correction of it; the latest row counts, one without a day says that it has not happened';

alter table directive add column due_within int check (due_within between 1 and 250);
comment on column directive.due_within is 'Of ON_EVENT: so many working days after the event the task is due';

create index task_without_date on task (province_id, lead_unit_id, id)
 where due_date is null and state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER');
