-- A task is received in time, shared out in parts, followed by milestones and updates, and looked at twice by sample.

alter table task_unit drop constraint task_unit_part_check;
alter table task_unit add constraint task_unit_part_check check (part in ('LEAD', 'COORDINATOR', 'READER'));

alter table task add column receipt_due_on date;
alter table task add column receipt_late_at timestamptz;
alter table task add column receipt_late_unit_id bigint references unit;
comment on column task.receipt_due_on is 'The working day by whose end the lead unit acknowledges or declines; null for tasks from before there was one';
comment on column task.receipt_late_at is 'When the time of receipt was found to have passed without an answer of the present lead unit';
create index task_receipt_late on task (province_id, lead_unit_id) where receipt_late_at is not null;

create table task_part (
    id             bigint generated always as identity primary key,
    task_id        bigint not null references task,
    ordinal        int    not null,
    kind           text   not null check (kind in ('SUBTASK', 'CONTRIBUTION')),
    unit_id        bigint not null references unit,
    person_id      bigint references person,
    what           text   not null,
    product        text,
    due_date       date   not null,
    expires_on     date   not null,
    state          text   not null check (state in ('OPEN', 'DONE', 'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'ENDED')),
    handed_by      bigint not null references account,
    handed_at      timestamptz not null,
    done_by        bigint references account,
    done_at        timestamptz,
    done_on        date,
    result         text,
    product_number text,
    product_date   date,
    attachment_id  bigint references attachment,
    decided_by     bigint references account,
    decided_at     timestamptz,
    decision_text  text,
    returned_count int    not null default 0,
    chased_count   int    not null default 0,
    chased_on      date,
    late_told_at   timestamptz,
    unique (task_id, ordinal),
    check ((product_number is null) = (product_date is null)),
    check (state not in ('DONE', 'ACCEPTED') or done_at is not null)
);
create index task_part_open on task_part (unit_id, expires_on) where state in ('OPEN', 'RETURNED');
create index task_part_person on task_part (person_id) where state in ('OPEN', 'RETURNED');
comment on table task_part is 'What the lead unit hands on (khoán): a sub-task to a division or a person of its own, a contribution to a coordinating unit; the lead unit stays answerable';
comment on column task_part.state is 'ENDED: the task was over before the part was accepted';
comment on column task_part.late_told_at is 'When its date was found to have passed; once for each date';

alter table task_progress add column obstacle_unit_id bigint references unit;
alter table task_progress add column no_change boolean not null default false;
comment on column task_progress.obstacle_unit_id is 'The unit that can remove the obstacle';
comment on column task_progress.no_change is 'An update that says that nothing has changed; an obstacle named before it stands';

create table task_milestone (
    task_id  bigint not null references task,
    ordinal  int    not null,
    what     text   not null,
    due_date date   not null,
    percent  int    not null check (percent between 1 and 100),
    done_on  date,
    done_by  bigint references account,
    primary key (task_id, ordinal),
    check ((done_on is null) = (done_by is null))
);
comment on column task_milestone.percent is 'How far the whole work has come with it: the planned curve';

create table task_sample (
    task_id   bigint primary key references task,
    province_id bigint not null references unit,
    drawn_at  timestamptz not null,
    finding   text check (finding in ('RIGHT', 'WANTING')),
    reason    text,
    looked_by bigint references account,
    looked_at timestamptz,
    check ((finding is null) = (looked_by is null))
);
create index task_sample_province on task_sample (province_id, drawn_at desc);
comment on table task_sample is 'Confirmed tasks drawn for a second look by another person; what it finds is counted and changes nothing else';
