-- Large provinces: the live figures of a running period as they were counted some minutes ago, tasks and all, so that a
-- page need not judge every task again and each number still opens as many rows. Nothing here lasts: the tables are not
-- logged, and what a crash empties is counted again.

create unlogged table review_take (
    id          bigint generated always as identity primary key,
    province_id bigint      not null,
    first_day   date        not null,
    judged_on   date        not null,
    taken_at    timestamptz not null
);
create index review_take_latest on review_take (province_id, first_day, judged_on, taken_at desc);

create unlogged table review_taken_task (
    take_id             bigint  not null,
    task_id             bigint  not null,
    lead_unit_id        bigint  not null,
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
    days_late           int
);
create index review_taken_task_lines on review_taken_task (take_id, bucket, expires_on, task_id);

create unlogged table review_taken_unit (
    take_id bigint not null,
    unit_id bigint not null,
    figures jsonb  not null,
    primary key (take_id, unit_id)
);

create index task_submission_returned on task_submission (decided_at) include (task_id) where verdict = 'RETURNED';
create index task_extension_asked on task_extension (asked_on) include (task_id);
