-- How soon the office issued and entered its own notices, frozen with the figures of the period.

create table review_notice (
    period_id      bigint  not null references review_period,
    ordinal        int     not null,
    session_code   text    not null,
    title          text    not null,
    held_on        date    not null,
    issued_on      date,
    entered_on     date,
    notice_allowed int     not null,
    notice_due_on  date    not null,
    notice_used    int     not null,
    notice_late    boolean not null,
    entry_allowed  int,
    entry_due_on   date,
    entry_used     int,
    entry_late     boolean,
    primary key (period_id, session_code),
    unique (period_id, ordinal),
    check ((issued_on is null) = (entered_on is null)),
    check (num_nulls(entered_on, entry_allowed, entry_due_on, entry_used, entry_late) in (0, 5))
);
comment on table review_notice is 'Notices whose tasks came into the inboxes in the period, and those that were overdue and not there on its last day';
comment on column review_notice.notice_used is 'Working days from the meeting to the notice''s date, or to the last day of the period';
comment on column review_notice.entry_used is 'Working days from the notice''s date to the day on which its tasks were in the inboxes';
create trigger review_notice_frozen before insert or update or delete on review_notice
    for each row execute function review_is_frozen();
create trigger review_notice_kept before truncate on review_notice for each statement execute function review_is_kept();
