-- The department's report in full: the catalogue's other names, report templates, what is reported beyond V2, remarks
-- at the field, answers to warnings, and every submitted version.

alter table indicator add column aliases text[] not null default '{}';
comment on column indicator.aliases is 'Other names under which reports give the same figure';

alter table report_indicator
    add column period_calendar   text check (period_calendar in ('STATISTICAL', 'ADMINISTRATIVE')),
    add column resolution_target numeric;
comment on column report_indicator.resolution_target is 'What the resolution asks for, for example 9 for an average of 9 % a year';

alter table report_project
    add column cause   text,
    add column request text;
comment on column report_project.request is 'What the unit asks for so that the project can go on';

create table report_weakness (
    session_id bigint not null references department_report on delete cascade,
    ordinal    int    not null,
    weakness   text   not null,
    cause      text,
    kind       text   check (kind in ('OBJECTIVE', 'SUBJECTIVE')),
    primary key (session_id, ordinal)
);

create table report_answer (
    session_id bigint not null references department_report on delete cascade,
    ordinal    int    not null,
    key        text   not null,
    text       text   not null,
    primary key (session_id, ordinal)
);
comment on table report_answer is 'What the unit says to a warning; key names row, kind of warning and figures, so that a changed figure asks again';

create table report_remark (
    session_id bigint not null references department_report on delete cascade,
    ordinal    int    not null,
    field      text   not null,
    row_name   text,
    text       text   not null,
    found      text,
    answer     text,
    primary key (session_id, ordinal)
);
comment on column report_remark.field is 'Path of the field in the version that was returned, for example indicators[3].value';
comment on column report_remark.found is 'What stood in the field then: once it is changed, the remark is done';

create table report_version (
    session_id   bigint      not null references department_report,
    number       int         not null,
    submitted_at timestamptz not null,
    submitted_by bigint      not null references account,
    content      jsonb       not null,
    primary key (session_id, number)
);
comment on column report_version.content is 'Every field by its path, as it was entered';

create table report_upload (
    session_id  bigint primary key references working_session,
    file_name   text        not null,
    uploaded_at timestamptz not null,
    uploaded_by bigint      not null references account,
    rows        jsonb       not null
);
comment on table report_upload is 'Rows of an uploaded workbook that are not yet in the report: nothing is lost before they are corrected or dropped';

create table report_template (
    id          bigint generated always as identity primary key,
    province_id bigint  not null references unit,
    name        text    not null,
    kind        text    check (kind in ('WORKING', 'INSPECTION', 'THEMATIC', 'DIALOGUE')),
    unit_id     bigint  references unit,
    unit_kind   text,
    active      boolean not null default true,
    version     bigint  not null default 0,
    check (unit_id is null or unit_kind is null)
);
create index report_template_province on report_template (province_id);
comment on column report_template.kind is 'With unit_id or unit_kind the sessions that it is for; empty means any';

create table report_template_indicator (
    template_id  bigint not null references report_template on delete cascade,
    ordinal      int    not null,
    indicator_id bigint not null references indicator,
    bases        text[] not null default '{}',
    primary key (template_id, ordinal),
    unique (template_id, indicator_id)
);

create table report_template_section (
    template_id bigint not null references report_template on delete cascade,
    section     text   not null check (section in ('ACHIEVEMENTS', 'WEAKNESSES', 'CAUSES', 'SHORTFALLS', 'PROJECTS', 'PETITIONS')),
    guidance    text,
    primary key (template_id, section)
);

alter table working_session add column report_template_id bigint references report_template on delete set null;
