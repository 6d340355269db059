-- A report's form while it is filled from the text of a written report: what was typed and what was proposed.

create table report_unsaved (
    session_id bigint      not null references working_session,
    account_id bigint      not null references account,
    version    bigint      not null,
    form       jsonb       not null,
    typed_at   timestamptz not null,
    primary key (session_id, account_id)
);
comment on table report_unsaved is 'What somebody has in the form of a report and has not saved; gone with the next save';
comment on column report_unsaved.version is 'Version of the report that the form was opened with';

create table report_reading (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references working_session,
    account_id bigint      not null references account,
    read_at    timestamptz not null,
    source     text        not null,
    content    text        not null,
    lines      jsonb       not null,
    taken      jsonb,
    taken_at   timestamptz,
    items      jsonb,
    check ((taken is null) = (taken_at is null))
);
create unique index report_reading_open on report_reading (session_id, account_id) where taken_at is null;
create index report_reading_session on report_reading (session_id);
create index report_reading_account on report_reading (account_id);
create index report_unsaved_account on report_unsaved (account_id);
comment on table report_reading is 'What a text was found to tell, and what of it was taken; each submission of the report shows what became of that';
comment on column report_reading.source is 'Name of the file, empty for a pasted text';
comment on column report_reading.content is 'The text until the report is submitted, empty afterwards';
comment on column report_reading.taken is 'Of each line that was taken, by its number, the fields as they went into the form';
comment on column report_reading.items is 'The proposals as they are kept for measuring their quality, in the order of the lines; null before the first submission';
