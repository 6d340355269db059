-- What is late climbs the reporting line step by step, and units explain what went wrong.

-- ---------------------------------------------------------------- explanations (giải trình)

create table explanation (
    id             bigint generated always as identity primary key,
    code           text   not null unique,
    province_id    bigint not null references unit,
    task_id        bigint references task,
    indicator_code text,
    indicator_name text,
    ordinal        int    not null,
    unit_id        bigint not null references unit,
    asker_unit_id  bigint not null references unit,
    asked_by       bigint references account,
    asked_at       timestamptz not null,
    asked_on       date   not null,
    question       text   not null,
    due_on         date   not null,
    expires_on     date   not null,
    state          text   not null default 'ASKED' check (state in ('ASKED', 'ANSWERED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    ended_at       timestamptz,
    check ((task_id is null) <> (indicator_code is null)),
    check ((indicator_code is null) = (indicator_name is null)),
    check ((state in ('ACCEPTED', 'WITHDRAWN')) = (ended_at is not null)),
    unique (task_id, ordinal)
);
create index explanation_open on explanation (province_id, expires_on) where ended_at is null;
create index explanation_unit on explanation (unit_id, id);
create index explanation_asker on explanation (asker_unit_id, id);
create index explanation_indicator on explanation (province_id, indicator_code) where indicator_code is not null;
comment on table explanation is 'A question that a unit has to answer about a task or an indicator; its code is the business key of its process';
comment on column explanation.asked_by is 'Null where the chasing ladder requires it';

create table explanation_answer (
    explanation_id bigint not null references explanation,
    ordinal        int    not null,
    text           text   not null,
    by_id          bigint not null references account,
    at             timestamptz not null,
    verdict        text   check (verdict in ('ACCEPTED', 'RETURNED')),
    verdict_reason text,
    decided_by     bigint references account,
    decided_at     timestamptz,
    primary key (explanation_id, ordinal),
    check ((verdict is null) = (decided_at is null))
);
comment on table explanation_answer is 'Every version of an explanation, with what was decided on it';

create table explanation_reminder (
    explanation_id bigint not null references explanation,
    expires_on     date   not null,
    kind           text   not null check (kind in ('REMINDED', 'OVERDUE')),
    at             timestamptz not null,
    person_id      bigint references person,
    deputy_id      bigint references person,
    primary key (explanation_id, expires_on, kind)
);
comment on table explanation_reminder is 'What became of an explanation after its date: once for each date, however often a timer fires';

-- ---------------------------------------------------------------- the chasing ladder (đôn đốc)

create table chasing (
    task_id    bigint  primary key references task,
    expires_on date    not null,
    fast       boolean not null default false,
    live       boolean not null default true,
    entered_on date,
    armed_on   date
);
comment on table chasing is 'The date for which a task''s chasing process waits; live while it runs';
comment on column chasing.armed_on is 'Since when the process waits for this date: a step that lies before it and was taken for another date is not taken again';
comment on column chasing.entered_on is 'Set for a task that is older than the ladder: of the steps before this day only the highest is taken';

create table chasing_step (
    id          bigint generated always as identity primary key,
    task_id     bigint  not null references task,
    expires_on  date    not null,
    step        int     not null check (step between 1 and 4),
    day         date    not null,
    taken_at    timestamptz not null,
    passed      boolean not null default false,
    explanation text    references explanation (code),
    unique (task_id, expires_on, step)
);
comment on table chasing_step is 'A step of the ladder, taken once for each date of a task; passed where it lay before the ladder was there';

create table chasing_addressee (
    step_id   bigint not null references chasing_step,
    ordinal   int    not null,
    rank      text   not null check (rank in ('ASSIGNEE', 'SPECIALIST', 'UNIT_HEAD', 'OFFICE_HEAD', 'LEADER')),
    unit_id   bigint not null references unit,
    person_id bigint references person,
    deputy_id bigint references person,
    primary key (step_id, ordinal)
);
comment on table chasing_addressee is 'To whom a step was addressed; the deputy of the day where the person was absent';
