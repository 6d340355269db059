-- The notice as a paper: how it is laid out, the bytes that were issued, its corrections.

alter table conclusion_notice drop constraint conclusion_notice_pkey;
alter table conclusion_notice
    add column id bigint generated always as identity primary key,
    add column revision int not null default 1 check (revision >= 1),
    add column supersedes bigint unique references conclusion_notice,
    add column reason text,
    add unique (session_id, revision),
    add check ((supersedes is null) = (revision = 1)),
    add check (supersedes is null or reason is not null);
create index conclusion_notice_register on conclusion_notice (province_id, year, notation);
comment on column conclusion_notice.revision is '1 for the session''s first notice; a correction is a notice of its own that supersedes the one before';
comment on column conclusion_notice.reason is 'Why the notice before was corrected';

create table notice_settings (
    session_id    bigint primary key references working_session,
    grouping      text   not null default 'UNIT' check (grouping in ('UNIT', 'FIELD', 'NONE')),
    authority     text   not null default 'DERIVED' check (authority in ('DERIVED', 'TM', 'KT', 'TL', 'TUQ', 'NONE')),
    position      text,
    signer_id     bigint references person,
    recipients    text,
    abstract_text text,
    assessment    text,
    closing       text,
    saved_by      bigint not null references account,
    saved_at      timestamptz not null,
    version       bigint not null default 1
);
comment on table notice_settings is 'What the office has chosen for a session''s notice; what is null is derived from the session';
comment on column notice_settings.recipients is 'Nơi nhận, one line each';

create table notice_document (
    notice_id   bigint      not null references conclusion_notice,
    format      text        not null check (format in ('PDF', 'DOCX')),
    content     bytea       not null,
    sha256      text        not null check (sha256 = encode(sha256(content), 'hex')),
    pages       int         not null check (pages >= 1),
    rendered_at timestamptz not null,
    primary key (notice_id, format)
);
alter table notice_document alter column content set storage external;
comment on table notice_document is 'The issued paper, rendered once with its number and date, and served for ever as it is';

create function issued_notice_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'An issued notice is not changed: a correction is a new notice';
end $$;
create trigger conclusion_notice_no_change before update or delete on conclusion_notice
    for each row execute function issued_notice_is_immutable();
create trigger conclusion_notice_no_truncate before truncate on conclusion_notice
    for each statement execute function issued_notice_is_immutable();
create trigger notice_document_no_change before update or delete on notice_document
    for each row execute function issued_notice_is_immutable();
create trigger notice_document_no_truncate before truncate on notice_document
    for each statement execute function issued_notice_is_immutable();

create table notice_correction (
    id              bigint generated always as identity primary key,
    session_id      bigint      not null references conclusion,
    corrects        bigint      not null references conclusion_notice,
    state           text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'ISSUED', 'WITHDRAWN')),
    reason          text        not null,
    directives      jsonb       not null,
    returned_reason text,
    signer_id       bigint      references person,
    submitted_by    bigint      references account,
    approved_by     bigint      references account,
    saved_by        bigint      not null references account,
    saved_at        timestamptz not null,
    version         bigint      not null default 1
);
create unique index notice_correction_open on notice_correction (session_id) where state not in ('ISSUED', 'WITHDRAWN');
comment on table notice_correction is 'A corrected set of directives on its way to a notice that supersedes the issued one';

alter table directive
    add column retired_by bigint references conclusion_notice,
    add column replaces bigint references directive;
create unique index directive_replaces on directive (replaces) where replaces is not null;
comment on column directive.retired_by is 'The notice that took the directive back or replaced it';

alter table task add column superseded_by bigint references task;
create index task_superseded_by on task (superseded_by) where superseded_by is not null;
comment on column task.superseded_by is 'The task of the corrected directive that stands in this one''s place';
