-- What the leader had in hand when the meeting began.

create table session_brief (
    session_id bigint primary key references working_session,
    content    jsonb       not null,
    frozen_at  timestamptz not null
);
comment on table session_brief is 'Frozen in the transaction that starts the meeting; nothing of it is ever changed';

create table session_brief_paper (
    session_id bigint not null references session_brief,
    format     text   not null check (format in ('PDF', 'DOCX')),
    content    bytea  not null,
    sha256     text   not null,
    primary key (session_id, format)
);
alter table session_brief_paper alter column content set storage external;
comment on table session_brief_paper is 'The frozen brief as it was first printed, from then on the same whenever it is asked for';

create function session_brief_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a brief is frozen when its meeting begins' using errcode = 'insufficient_privilege';
end $$;
create trigger session_brief_no_change before update or delete on session_brief
    for each row execute function session_brief_is_frozen();
create trigger session_brief_no_truncate before truncate on session_brief
    for each statement execute function session_brief_is_frozen();
create trigger session_brief_paper_no_change before update or delete on session_brief_paper
    for each row execute function session_brief_is_frozen();
create trigger session_brief_paper_no_truncate before truncate on session_brief_paper
    for each statement execute function session_brief_is_frozen();
