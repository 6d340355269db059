-- Our tables. Business truth lives here; the engine (schema "engine") is clock and router.
-- Dates are dates in Asia/Ho_Chi_Minh, instants are timestamptz. Texts are stored in NFC.

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;

-- ---------------------------------------------------------------- organization

create table unit (
    id           bigint generated always as identity primary key,
    province_id  bigint      not null references unit deferrable initially deferred,
    parent_id    bigint      references unit,
    short_name   text        not null unique check (short_name ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
    code         varchar(35) not null check (code ~ '^[0-9A-Z]+(\.[0-9A-Z]+)*$'),
    prefix       text        check (prefix ~ '^[A-Z]{2,4}$'),
    kind         text        not null check (kind in ('PROVINCE', 'OFFICE', 'PARTY_OFFICE', 'PARTY_BODY', 'DEPARTMENT', 'COMMUNE', 'DIVISION', 'INSPECTION', 'OTHER')),
    name         text        not null,
    name_en      text,
    ordinal      int         not null default 0,
    valid_from   date        not null,
    valid_to     date,
    version      bigint      not null default 0,
    check (valid_to is null or valid_to >= valid_from),
    check ((kind = 'PROVINCE') = (parent_id is null)),
    check ((kind = 'PROVINCE') = (prefix is not null)),
    exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create unique index unit_prefix on unit (prefix);
create index unit_province on unit (province_id, kind, ordinal);
create index unit_parent on unit (parent_id);
comment on column unit.code is 'Mã định danh điện tử, Quyết định 20/2020/QĐ-TTg: at most 35 characters, groups of 0-9 A-Z separated by dots';

create table unit_successor (
    unit_id      bigint not null references unit,
    successor_id bigint not null references unit,
    since        date   not null,
    primary key (unit_id, successor_id),
    check (unit_id <> successor_id)
);

create table unit_group (
    id          bigint generated always as identity primary key,
    province_id bigint not null references unit,
    short_name  text   not null unique,
    name        text   not null,
    name_en     text,
    member_kind text,
    ordinal     int    not null default 0
);
comment on column unit_group.member_kind is 'When set, every unit of this kind valid on the day belongs to the group; otherwise the rows of unit_group_member';

create table unit_group_member (
    group_id bigint not null references unit_group on delete cascade,
    unit_id  bigint not null references unit,
    primary key (group_id, unit_id)
);

create table person (
    id          bigint generated always as identity primary key,
    province_id bigint references unit,
    full_name   text   not null,
    email       text,
    phone       text,
    active      boolean not null default true
);
create index person_province on person (province_id);

create table position (
    id         bigint generated always as identity primary key,
    person_id  bigint  not null references person,
    unit_id    bigint  not null references unit,
    title      text    not null,
    title_en   text,
    head       boolean not null default false,
    ordinal    int     not null default 0,
    valid_from date    not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
create index position_person on position (person_id);
create index position_unit on position (unit_id);

-- ---------------------------------------------------------------- account

create table account (
    id            bigint generated always as identity primary key,
    username      text    not null unique check (username = lower(username)),
    password_hash text,
    role          text    not null check (role in ('OFFICE_SPECIALIST', 'OFFICE_HEAD', 'LEADER', 'UNIT_HEAD', 'UNIT_SPECIALIST', 'INSPECTION', 'ADMINISTRATOR')),
    person_id     bigint  references person,
    unit_id       bigint  references unit,
    province_id   bigint  references unit,
    enabled       boolean not null default true,
    language      text    not null default 'vi' check (language in ('vi', 'en')),
    failed_logins int     not null default 0,
    locked_until  timestamptz,
    created_at    timestamptz not null,
    check (role = 'ADMINISTRATOR' or (person_id is not null and unit_id is not null and province_id is not null))
);
create index account_person on account (person_id);
create index account_unit on account (unit_id);

create table api_token (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    name       text        not null,
    sha256     text        not null unique,
    created_at timestamptz not null,
    expires_at timestamptz
);

create table setup_link (
    sha256     text        primary key,
    created_at timestamptz not null,
    used_at    timestamptz
);

create table idempotency_key (
    account_id   bigint      not null references account,
    key          text        not null,
    fingerprint  text        not null,
    status       int,
    location     text,
    etag         text,
    content_type text,
    body         text,
    created_at   timestamptz not null,
    primary key (account_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);

create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- ---------------------------------------------------------------- calendar

create table calendar_day (
    day     date primary key,
    kind    text not null check (kind in ('STATUTORY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK')),
    name_vi text not null,
    name_en text not null,
    status  text not null check (status in ('CONFIRMED', 'PLANNED', 'EXPECTED')),
    source  text not null
);

-- ---------------------------------------------------------------- audit

create table audit_event (
    id            bigint generated always as identity primary key,
    province_id   bigint,
    subject_type  text        not null,
    subject       text        not null,
    sequence      int         not null,
    type          text        not null,
    account_id    bigint,
    actor         text        not null,
    actor_name    text        not null,
    actor_unit_id bigint,
    at            timestamptz not null,
    detail        jsonb       not null,
    previous_hash text        not null,
    hash          text        not null,
    unique (subject_type, subject, sequence)
);
create index audit_event_province on audit_event (province_id, at);
create index audit_event_actor on audit_event (account_id, at);
comment on table audit_event is 'Append-only: the application role may insert and select only; a trigger refuses the rest to everybody';

create function audit_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_no_change before update or delete on audit_event
    for each row execute function audit_event_is_append_only();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function audit_event_is_append_only();

-- ---------------------------------------------------------------- inbox

create table work_item (
    id             bigint generated always as identity primary key,
    engine_task_id text        not null unique,
    province_id    bigint      not null references unit,
    process        text        not null,
    subject        text        not null,
    step           text        not null,
    title          text        not null,
    unit_id        bigint      not null references unit,
    person_id      bigint      references person,
    due_on         date,
    opened_at      timestamptz not null,
    closed_at      timestamptz,
    closed_by      text,
    completed      boolean
);
create index work_item_open_unit on work_item (unit_id, due_on, id) where closed_at is null;
create index work_item_open_person on work_item (person_id, due_on, id) where closed_at is null;
create index work_item_subject on work_item (subject, process);

-- ---------------------------------------------------------------- attachment

create table attachment (
    id          bigint generated always as identity primary key,
    province_id bigint      not null references unit,
    subject_type text       not null,
    subject     text        not null,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    sha256      text        not null,
    content     bytea       not null,
    uploaded_by bigint      not null references account,
    uploaded_at timestamptz not null
);
create index attachment_subject on attachment (subject_type, subject);
alter table attachment alter column content set storage external;
comment on column attachment.content is 'Not compressed, so that a part of it can be read without the rest';

-- ---------------------------------------------------------------- session

create table code_counter (
    province_id bigint not null references unit,
    series      text   not null,
    last        int    not null,
    primary key (province_id, series)
);
comment on table code_counter is 'One row for each gapless series of a province, for example the sessions of 2026';

create table working_session (
    id                   bigint generated always as identity primary key,
    code                 text    not null unique,
    province_id          bigint  not null references unit,
    title                text    not null,
    kind                 text    not null check (kind in ('WORKING', 'INSPECTION', 'THEMATIC', 'DIALOGUE')),
    host                 text    not null check (host in ('PARTY', 'PEOPLE_COMMITTEE', 'UNIT')),
    held_on              date,
    date_approximate     boolean not null default false,
    day_part             text    check (day_part in ('MORNING', 'AFTERNOON', 'FULL_DAY')),
    place                text,
    organizer_unit_id    bigint  not null references unit,
    reporting_unit_id    bigint  not null references unit,
    reporter_id          bigint  references person,
    period_label         text,
    period_from          date,
    period_to            date,
    period_calendar      text    check (period_calendar in ('STATISTICAL', 'ADMINISTRATIVE')),
    horizon              text,
    work_programme       text,
    previous_session_id  bigint  references working_session,
    source_url           text,
    source_author        text,
    source_published_at  timestamptz,
    report_due_on        date,
    stage                text    not null check (stage in ('REPORT', 'REPORT_CHECK', 'MEETING', 'DRAFTING', 'APPROVAL', 'ISSUANCE', 'FOLLOW_UP', 'CLOSED', 'CANCELLED')),
    cancelled_reason     text,
    created_by           bigint  not null references account,
    created_at           timestamptz not null,
    search               text    not null,
    version              bigint  not null default 0,
    check (period_from is null or period_to is null or period_from <= period_to)
);
create index working_session_list on working_session (province_id, held_on desc nulls last, id desc);
create index working_session_reporting on working_session (reporting_unit_id, held_on desc nulls last);
create index working_session_organizer on working_session (organizer_unit_id, held_on desc nulls last);
comment on column working_session.organizer_unit_id is 'The unit that runs the session, assigns its tasks and confirms them: the office, or a department for its own conference';
create index working_session_search on working_session using gin (search gin_trgm_ops);

create table session_chair (
    session_id bigint not null references working_session on delete cascade,
    ordinal    int    not null,
    person_id  bigint not null references person,
    title      text   not null,
    primary key (session_id, ordinal),
    unique (session_id, person_id)
);

create table session_participant (
    session_id bigint not null references working_session on delete cascade,
    ordinal    int    not null,
    person_id  bigint references person,
    unit_id    bigint references unit,
    group_id   bigint references unit_group,
    label      text,
    primary key (session_id, ordinal),
    check (num_nonnulls(person_id, unit_id, group_id, label) = 1)
);

create table session_related (
    session_id bigint not null references working_session on delete cascade,
    other_id   bigint not null references working_session,
    primary key (session_id, other_id),
    check (session_id <> other_id)
);

create table document_reference (
    id          bigint generated always as identity primary key,
    province_id bigint not null references unit,
    kind        text   not null check (kind in ('RESOLUTION', 'PROGRAMME', 'PLAN', 'SCHEME', 'MASTER_PLAN', 'DECISION', 'CONCLUSION', 'NOTICE', 'DISPATCH', 'OTHER')),
    number      text,
    issued_on   date,
    issuer      text,
    title       text   not null,
    years       text
);
create unique index document_reference_number on document_reference (province_id, number) where number is not null;

create table session_reference (
    session_id   bigint not null references working_session on delete cascade,
    ordinal      int    not null,
    reference_id bigint not null references document_reference,
    primary key (session_id, ordinal)
);

create table department_report (
    session_id      bigint primary key references working_session,
    state           text   not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    achievements    text,
    weaknesses      text,
    causes          text,
    returned_reason text,
    submitted_at    timestamptz,
    submitted_by    bigint references account,
    accepted_at     timestamptz,
    accepted_by     bigint references account,
    version         bigint not null default 0
);

create table report_indicator (
    session_id            bigint not null references department_report on delete cascade,
    ordinal               int    not null,
    name                  text   not null,
    code                  text,
    unit                  text   not null,
    price_base            text,
    scope                 text,
    value                 numeric,
    qualifier             text   check (qualifier in ('ESTIMATE', 'NEARLY', 'MORE_THAN', 'OFFICIAL')),
    period_label          text,
    plan_year             numeric,
    plan_percent          numeric,
    scenario_percent      numeric,
    yoy_percent           numeric,
    mom_percent           numeric,
    plan_difference       numeric,
    resolution_difference numeric,
    index_form            boolean not null default false,
    forecast_year         numeric,
    target_next_period    numeric,
    comparison_base_year  int,
    note                  text,
    primary key (session_id, ordinal)
);

create table report_shortfall (
    session_id bigint not null references department_report on delete cascade,
    ordinal    int    not null,
    product    text   not null,
    primary key (session_id, ordinal)
);

create table report_project (
    session_id     bigint not null references department_report on delete cascade,
    ordinal        int    not null,
    name           text   not null,
    location       text,
    sector         text,
    investor       text,
    schedule_state text   check (schedule_state in ('ON_SCHEDULE', 'DELAYED', 'STOPPED', 'DONE')),
    area           numeric,
    capital        numeric,
    count          int,
    note           text,
    primary key (session_id, ordinal)
);

create table opinion (
    id              bigint generated always as identity primary key,
    session_id      bigint not null references working_session,
    ordinal         int    not null,
    speaker_id      bigint references person,
    speaker_name    text,
    speaker_role    text,
    speaker_unknown boolean not null default false,
    text            text   not null,
    created_by      bigint not null references account,
    created_at      timestamptz not null,
    unique (session_id, ordinal),
    check (speaker_unknown = (speaker_id is null and speaker_name is null))
);

create table petition (
    id              bigint generated always as identity primary key,
    code            text   not null unique,
    province_id     bigint not null references unit,
    session_id      bigint not null references working_session,
    ordinal         int    not null,
    from_unit_id    bigint not null references unit,
    to_unit_id      bigint references unit,
    to_text         text,
    kind            text   not null check (kind in ('FUNDING', 'MECHANISM', 'POLICY_APPROVAL', 'STAFFING', 'OTHER')),
    text            text   not null,
    resource_amount numeric,
    resource_unit   text,
    disposition     text   check (disposition in ('ACCEPTED', 'REFERRED', 'REFUSED', 'PENDING')),
    disposition_text text,
    answer_unit_id  bigint references unit,
    answer_due_on   date,
    directive_id    bigint,
    disposed_by     bigint references account,
    disposed_at     timestamptz,
    version         bigint not null default 0,
    unique (session_id, ordinal)
);
create index petition_list on petition (province_id, id);

-- ---------------------------------------------------------------- conclusion

create table conclusion (
    session_id      bigint primary key references working_session,
    state           text   not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED')),
    text            text   not null,
    returned_reason text,
    signer_id       bigint references person,
    submitted_at    timestamptz,
    submitted_by    bigint references account,
    approved_at     timestamptz,
    approved_by     bigint references account,
    saved_at        timestamptz not null,
    saved_by        bigint not null references account,
    version         bigint not null default 0
);

create table conclusion_revision (
    session_id bigint      not null references conclusion,
    version    bigint      not null,
    text       text        not null,
    directives jsonb       not null,
    saved_by   bigint      not null references account,
    saved_at   timestamptz not null,
    primary key (session_id, version)
);
comment on table conclusion_revision is 'Every saved version, so that a stale form can show both and nothing typed is lost';

create table directive (
    id             bigint generated always as identity primary key,
    session_id     bigint not null references conclusion,
    ordinal        int    not null,
    code           text   unique,
    text           text   not null,
    short_title    text,
    span_start     int,
    span_end       int,
    nature         text   not null check (nature in ('PRODUCT', 'SPECIFIC', 'STANDING', 'PARTY_BUILDING')),
    force          text   not null check (force in ('REQUIRE', 'SUGGEST', 'NEED', 'NOTE')),
    issuer_id      bigint references person,
    issuer_text    text,
    addressee_text text,
    field          text,
    deliverable    text,
    deliverable_type text,
    target_value   numeric,
    target_unit    text,
    due_kind       text   not null check (due_kind in ('FIXED', 'PERIODIC', 'ON_EVENT', 'NONE')),
    due_date       date,
    cycle          text   check (cycle in ('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
    until          date,
    event          text,
    review_on      date,
    starred        boolean not null default false,
    petition_id    bigint references petition,
    indicator_name text,
    project_name   text,
    unique (session_id, ordinal) deferrable initially deferred,
    check ((span_start is null) = (span_end is null)),
    check (span_start is null or span_start < span_end)
);

alter table petition add foreign key (directive_id) references directive deferrable initially deferred;

create table directive_lead (
    directive_id bigint not null references directive on delete cascade,
    ordinal      int    not null,
    unit_id      bigint references unit,
    group_id     bigint references unit_group,
    primary key (directive_id, ordinal),
    check (num_nonnulls(unit_id, group_id) = 1)
);

create table directive_coordinator (
    directive_id bigint not null references directive on delete cascade,
    ordinal      int    not null,
    unit_id      bigint references unit,
    group_id     bigint references unit_group,
    primary key (directive_id, ordinal),
    check (num_nonnulls(unit_id, group_id) = 1)
);

create table directive_reference (
    directive_id bigint not null references directive on delete cascade,
    ordinal      int    not null,
    reference_id bigint not null references document_reference,
    primary key (directive_id, ordinal)
);

create table conclusion_notice (
    session_id  bigint      primary key references conclusion,
    province_id bigint      not null references unit,
    number      text        not null,
    notation    text        not null,
    issued_on   date        not null,
    year        int         not null,
    signer_id   bigint      references person,
    issued_by   bigint      not null references account,
    issued_at   timestamptz not null,
    unique (province_id, notation, year, number)
);

-- ---------------------------------------------------------------- task

create table task (
    id                bigint generated always as identity primary key,
    code              text   not null unique,
    province_id       bigint not null references unit,
    session_id        bigint not null,
    session_code      text   not null,
    directive_id      bigint not null references directive,
    assigner_unit_id  bigint not null references unit,
    lead_unit_id      bigint not null references unit,
    assignee_id       bigint references person,
    title             text   not null,
    text              text   not null,
    nature            text   not null check (nature in ('PRODUCT', 'SPECIFIC', 'STANDING', 'PARTY_BUILDING')),
    scored            boolean not null generated always as (nature in ('PRODUCT', 'SPECIFIC')) stored,
    force             text   not null,
    deliverable       text,
    target_value      numeric,
    target_unit       text,
    due_kind          text   not null check (due_kind in ('FIXED', 'PERIODIC', 'ON_EVENT', 'NONE')),
    original_due_date date,
    due_date          date,
    expires_on        date,
    review_on         date,
    cycle             text,
    until             date,
    event             text,
    state             text   not null check (state in ('ISSUED', 'ACKNOWLEDGED', 'DECLINED', 'IN_PROGRESS', 'SUBMITTED', 'CONFIRMED', 'RETURNED', 'SUSPENDED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')),
    percent           int    not null default 0 check (percent between 0 and 100),
    starred           boolean not null default false,
    issued_on         date   not null,
    issued_at         timestamptz not null,
    acknowledged_at   timestamptz,
    last_progress_at  timestamptz,
    submitted_at      timestamptz,
    submitted_on      date,
    submitted_by      bigint references account,
    confirmed_at      timestamptz,
    confirmed_on      date,
    finished_on       date,
    returned_count    int    not null default 0,
    grade             text   check (grade in ('EXCELLENT', 'GOOD', 'ACCEPTABLE', 'POOR')),
    search            text   not null,
    due_order         date   not null generated always as (coalesce(expires_on, 'infinity'::date)) stored,
    version           bigint not null default 1,
    check ((due_date is null) = (expires_on is null)),
    check ((state = 'CONFIRMED') = (confirmed_at is not null))
);
comment on column task.expires_on is 'The working day at whose end due_date expires; equals due_date unless that is a day off';
comment on column task.finished_on is 'The day on which the submission that was confirmed was made: on time means finished_on <= expires_on';

comment on column task.due_order is 'The sort key of lists by deadline: tasks without one come last, and a page can begin behind any row';

create index task_due on task (province_id, due_order, id);
create index task_open_due on task (province_id, due_order, id) where state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER');
create index task_state on task (province_id, state, due_order, id);
create index task_issued on task (province_id, issued_on, id);
create index task_confirmed on task (province_id, confirmed_on);
create index task_code on task (province_id, code, id);
create index task_leads on task (province_id, lead_unit_id, id);
create index task_starred on task (province_id, due_order, id) where starred;
create index task_lead on task (lead_unit_id, due_order, id);
create index task_assigner on task (assigner_unit_id, due_order, id);
create index task_session on task (session_id, id);
create index task_directive on task (directive_id);
create index task_assignee on task (assignee_id, due_order, id) where assignee_id is not null;
create index task_search on task using gin (search gin_trgm_ops);

create table task_unit (
    task_id    bigint  not null references task,
    unit_id    bigint  not null references unit,
    part       text    not null check (part in ('LEAD', 'COORDINATOR')),
    open       boolean not null default true,
    expires_on date,
    due_order  date    not null generated always as (coalesce(expires_on, 'infinity'::date)) stored,
    primary key (task_id, unit_id)
);
create index task_unit_list on task_unit (unit_id, due_order, task_id);
create index task_unit_open on task_unit (unit_id, due_order, task_id) where open;
comment on table task_unit is 'The units that may see a task, with its sort key: a department''s list is one index range, however much lies in the archive';

-- Whoever writes a task, its copies of open and expires_on are in step.
create function task_unit_follows_task() returns trigger language plpgsql as $$
begin
    update task_unit
       set open = new.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER'), expires_on = new.expires_on
     where task_id = new.id;
    return null;
end $$;
create trigger task_unit_in_step after update of state, expires_on on task
    for each row when ((old.state in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER'))
                          <> (new.state in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER'))
                      or old.expires_on is distinct from new.expires_on)
    execute function task_unit_follows_task();

create function task_unit_begins_in_step() returns trigger language plpgsql as $$
begin
    select t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER'), t.expires_on
      into new.open, new.expires_on from task t where t.id = new.task_id;
    return new;
end $$;
create trigger task_unit_begins before insert on task_unit
    for each row execute function task_unit_begins_in_step();

create table task_progress (
    id       bigint generated always as identity primary key,
    task_id  bigint not null references task,
    percent  int    not null check (percent between 0 and 100),
    text     text   not null,
    obstacle text,
    by_id    bigint not null references account,
    at       timestamptz not null
);
create index task_progress_task on task_progress (task_id, id desc);

create table task_refusal (
    id            bigint generated always as identity primary key,
    task_id       bigint not null references task,
    reason        text   not null,
    by_id         bigint not null references account,
    at            timestamptz not null,
    decision      text   check (decision in ('INSIST', 'REASSIGN', 'RECALL')),
    decision_text text,
    decided_by    bigint references account,
    decided_at    timestamptz
);
create index task_refusal_task on task_refusal (task_id, id);

create table task_submission (
    id             bigint generated always as identity primary key,
    task_id        bigint not null references task,
    ordinal        int    not null,
    product_number text,
    product_date   date,
    product_title  text,
    measured_value numeric,
    measured_unit  text,
    attachment_id  bigint references attachment,
    text           text,
    by_id          bigint not null references account,
    at             timestamptz not null,
    on_day         date   not null,
    due_date       date,
    verdict        text   check (verdict in ('CONFIRMED', 'RETURNED')),
    verdict_text   text,
    grade          text,
    decided_by     bigint references account,
    decided_at     timestamptz,
    unique (task_id, ordinal)
);

create table task_star (
    account_id bigint not null references account,
    task_id    bigint not null references task,
    primary key (account_id, task_id)
);
create index task_star_task on task_star (task_id);
comment on table task_star is 'A person''s own star; task.starred is the office''s nhiệm vụ gắn sao';
