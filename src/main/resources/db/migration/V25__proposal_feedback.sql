-- What the program proposed from a text, what a person decided on each proposal, and what became of it in the end.

create table proposal_reading (
    id             bigint generated always as identity primary key,
    session_id     bigint      not null references working_session on delete cascade,
    place          text        not null check (place in ('CONCLUSION', 'REPORT')),
    read_by        bigint      not null references account,
    read_at        timestamptz not null,
    reference_date date,
    text_hash      text        not null,
    text_length    int         not null check (text_length >= 0)
);
comment on table proposal_reading is 'One reading of a text by the program: its directives, or its indicators and petitions, as proposals';
comment on column proposal_reading.place is 'Which text was read: the conclusion, or the report of the department';
comment on column proposal_reading.reference_date is 'The day against which dates without a year were read';
create index proposal_reading_session on proposal_reading (session_id, place, id desc);

create table proposal_item (
    id          bigint generated always as identity primary key,
    reading_id  bigint           not null references proposal_reading on delete cascade,
    kind        text             not null check (kind in ('DIRECTIVE', 'INDICATOR', 'PETITION')),
    ordinal     int              not null,
    text        text             not null,
    span_start  int,
    span_end    int,
    fields      jsonb            not null,
    confidence  double precision not null check (confidence between 0 and 1),
    rule        text             not null,
    decision    text             not null default 'PENDING'
                check (decision in ('PENDING', 'ACCEPTED', 'DROPPED', 'SUPERSEDED')),
    decided_by  bigint references account,
    decided_at  timestamptz,
    merged_into bigint references proposal_item,
    outcome     text             check (outcome in ('UNCHANGED', 'CORRECTED', 'SPLIT', 'MERGED', 'REMOVED')),
    outcome_at  timestamptz,
    corrected   text[]           not null default '{}',
    final_text  text,
    final_fields jsonb,
    unique (reading_id, kind, ordinal),
    check ((span_start is null) = (span_end is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((outcome is null) = (outcome_at is null))
);
comment on column proposal_item.text is 'The proposed words, as the text has them at span_start to span_end, in UTF-16 units';
comment on column proposal_item.fields is 'All that was proposed besides the words; names and values by the kind';
comment on column proposal_item.merged_into is 'Taken together with this one, as one';
comment on column proposal_item.outcome is 'What the text that was submitted or issued last has of it; null until then';
comment on column proposal_item.corrected is 'Which fields say something else in the end: text, leads, due and others';
create index proposal_item_merged on proposal_item (merged_into) where merged_into is not null;

create table proposal_missed (
    reading_id bigint not null references proposal_reading on delete cascade,
    kind       text   not null check (kind in ('DIRECTIVE', 'INDICATOR', 'PETITION')),
    ordinal    int    not null,
    text       text   not null,
    noted_at   timestamptz not null,
    primary key (reading_id, kind, ordinal)
);
comment on table proposal_missed is 'What people wrote in by hand although the text was read: the reading did not find it';

alter table directive add column proposal_item bigint references proposal_item on delete set null;
comment on column directive.proposal_item is 'The proposal that it was made of; of a split one there are several';
create index directive_proposal_item on directive (proposal_item) where proposal_item is not null;
