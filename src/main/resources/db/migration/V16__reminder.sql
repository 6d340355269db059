-- What a person is told: at once in the program, and once a working day in a digest by e-mail; urgent lines by SMS or Zalo.

create table notification (
    id         bigint generated always as identity primary key,
    person_id  bigint      not null references person,
    day        date        not null,
    kind       text        not null,
    subject    text        not null,
    detail     jsonb       not null default '[]' check (jsonb_typeof(detail) = 'array'),
    created_at timestamptz not null,
    read_at    timestamptz,
    unique (person_id, kind, subject, day)
);
create index notification_newest on notification (person_id, id desc);
create index notification_settled on notification (subject, kind) where read_at is null;
create index notification_unread on notification (person_id) where read_at is null;
comment on column notification.detail is 'What fills the sentence of its kind after the subject: strings in their order';

create table reminder_choice (
    person_id bigint  primary key references person,
    email     boolean not null,
    text      boolean not null
);
comment on table reminder_choice is 'The ways by which a person wants to be reminded, where they chose; in the program they always are';

create table digest_day (
    day             date        not null,
    person_id       bigint      not null references person,
    next_attempt_at timestamptz not null,
    attempts        int         not null default 0,
    last_error      text,
    done_at         timestamptz,
    lines           int         not null default 0,
    mailed          boolean     not null default false,
    texted          boolean     not null default false,
    primary key (day, person_id)
);
create index digest_day_open on digest_day (day, next_attempt_at) where done_at is null;
comment on table digest_day is 'One row per person and working day: who takes it in a transaction writes that person''s digest, once';

create table reminder_sent (
    id         bigint generated always as identity primary key,
    person_id  bigint not null references person,
    subject    text   not null,
    reason     text   not null,
    for_date   date   not null,
    day        date   not null,
    ordinal    int    not null,
    section    text   not null,
    stage      int,
    step       text,
    title      text   not null,
    path       text   not null,
    detail     jsonb  not null default '[]',
    absent_id  bigint references person,
    unique (person_id, subject, reason, for_date)
);
create index reminder_sent_day on reminder_sent (person_id, day, ordinal);
comment on column reminder_sent.for_date is 'The date that the line is about: where it moves the person is reminded anew, otherwise never twice';
comment on column reminder_sent.absent_id is 'In whose stead the person was told';

create table outgoing_text (
    id              bigint generated always as identity primary key,
    channel         text        not null check (channel in ('SMS', 'ZALO')),
    about           text        not null,
    person_id       bigint      not null references person,
    number          text        not null,
    body            text        not null,
    state           text        not null default 'QUEUED' check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    unique (channel, about, person_id)
);
create index outgoing_text_due on outgoing_text (next_attempt_at) where state in ('QUEUED', 'SENDING');
comment on column outgoing_text.state is 'UNCERTAIN: handed over without an answer; not sent again, as it may have arrived';
