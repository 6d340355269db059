-- Times, agenda and calendar of a session, its invitations by e-mail, and what is noted while it is held.

alter table working_session
    add column starts_at time,
    add column ends_at time,
    add column work_programme_id bigint references document_reference,
    add column calendar_sequence int not null default 0,
    add column calendar_changed_at timestamptz,
    add check (starts_at is null or ends_at is null or starts_at < ends_at);
comment on column working_session.calendar_sequence is 'Raised by each change that calendars must hear of (iCalendar SEQUENCE, RFC 5545 3.8.7.4)';
comment on column working_session.work_programme_id is 'The work programme in which the session is planned';

-- of sessions held before beginnings were kept
update working_session s
   set started_at = coalesce((select min(o.created_at) from opinion o where o.session_id = s.id),
                             (select c.saved_at from conclusion c where c.session_id = s.id),
                             s.created_at)
 where s.started_at is null and s.stage in ('DRAFTING', 'APPROVAL', 'ISSUANCE', 'FOLLOW_UP', 'CLOSED');

create table session_agenda (
    session_id   bigint not null references working_session on delete cascade,
    ordinal      int    not null,
    starts_at    time,
    text         text   not null,
    speaker_id   bigint references person,
    speaker_name text,
    primary key (session_id, ordinal),
    check (num_nonnulls(speaker_id, speaker_name) <= 1)
);

create table calendar_feed (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    sha256     text        not null unique,
    created_at timestamptz not null,
    revoked_at timestamptz
);
create unique index calendar_feed_active on calendar_feed (account_id) where revoked_at is null;
comment on table calendar_feed is 'The private address under which a person''s calendar program reads their sessions; only the hash of its secret is kept';

-- ---------------------------------------------------------------- outgoing mail

create table outgoing_mail (
    id              bigint generated always as identity primary key,
    purpose         text        not null,
    about           text        not null,
    edition         int         not null,
    person_id       bigint      references person,
    address         text        not null,
    name            text,
    subject         text        not null,
    body_text       text        not null,
    body_html       text        not null,
    state           text        not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    unique (purpose, about, edition, address)
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at) where state = 'QUEUED';
comment on column outgoing_mail.edition is 'Of the same purpose and subject a later edition may be sent again, the same one never';

create table outgoing_mail_file (
    mail_id bigint not null references outgoing_mail on delete cascade,
    ordinal int    not null,
    name    text   not null,
    type    text   not null,
    bytes   bytea  not null,
    primary key (mail_id, ordinal)
);

-- ---------------------------------------------------------------- in the meeting

alter table opinion
    add column entry_key text,
    add column version bigint not null default 0,
    add column removed_at timestamptz,
    add column removed_by bigint references account,
    add unique (session_id, entry_key);
comment on column opinion.entry_key is 'Made by who typed it, so that an entry sent again after a lost answer is stored once';

create table opinion_revision (
    opinion_id   bigint      not null references opinion,
    version      bigint      not null,
    speaker_id   bigint      references person,
    speaker_name text,
    text         text        not null,
    replaced_by  bigint      not null references account,
    replaced_at  timestamptz not null,
    primary key (opinion_id, version)
);
comment on table opinion_revision is 'What an opinion said before it was corrected or removed';

create table noted_directive (
    id         bigint generated always as identity primary key,
    opinion_id bigint      not null references opinion,
    text       text        not null,
    created_by bigint      not null references account,
    created_at timestamptz not null,
    unique (opinion_id, text)
);
comment on table noted_directive is 'What of an opinion is a directive: noted in the meeting, first directives of the draft conclusion';

create table attendance (
    session_id     bigint      not null references working_session,
    attendee       text        not null,
    state          text        not null check (state in ('PRESENT', 'ABSENT', 'DEPUTISED')),
    representative text,
    noted_by       bigint      not null references account,
    noted_at       timestamptz not null,
    primary key (session_id, attendee)
);
