-- Questions about tasks that people keep and share.

create table saved_question (
    id          bigint generated always as identity primary key,
    province_id bigint      not null references unit,
    unit_id     bigint      not null references unit,
    account_id  bigint      not null references account,
    name        text        not null check (length(name) between 1 and 100),
    query       text        not null check (length(query) <= 4000),
    sharing     text        not null check (sharing in ('PRIVATE', 'UNIT', 'PROVINCE')),
    saved_at    timestamptz not null,
    version     bigint      not null default 1,
    unique (account_id, name)
);
create index saved_question_shared on saved_question (province_id, unit_id) where sharing <> 'PRIVATE';
comment on table saved_question is 'The question is shared, never its tasks: whoever opens it gets those of their own rights';
comment on column saved_question.unit_id is 'The unit of the owner when it was saved';

create index directive_field on directive (field) where field is not null;
create index directive_issuer on directive (issuer_id) where issuer_id is not null;
create index session_chair_person on session_chair (person_id);
