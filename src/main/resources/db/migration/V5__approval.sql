-- Deputies, the one person who signs a conclusion, the signer's remarks, who saw which version, and classified sessions.

create table delegation (
    id              bigint generated always as identity primary key,
    province_id     bigint      not null references unit,
    person_id       bigint      not null references person,
    deputy_id       bigint      not null references person,
    valid_from      date        not null,
    valid_to        date        not null,
    document_number text,
    reason          text,
    granted_by      bigint      not null references account,
    granted_at      timestamptz not null,
    revoked_by      bigint      references account,
    revoked_at      timestamptz,
    check (person_id <> deputy_id),
    check (valid_from <= valid_to),
    check ((revoked_by is null) = (revoked_at is null)),
    constraint delegation_one_deputy_a_day
        exclude using gist (person_id with =, daterange(valid_from, valid_to, '[]') with &&) where (revoked_at is null)
);
create index delegation_deputy on delegation (deputy_id, valid_to) where revoked_at is null;
create index delegation_province on delegation (province_id, valid_to);
comment on table delegation is 'Ủy quyền: the deputy signs and decides in the person''s stead from valid_from to valid_to, both included';

-- Two who delegate to each other at the same moment wait for one another here, so that the second sees the first.
create function delegation_makes_no_loop() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('dondoc delegation'), new.province_id::int);
    if exists (
        with recursive chain (person_id, days) as (
            select new.deputy_id, daterange(new.valid_from, new.valid_to, '[]')
            union
            select d.deputy_id, c.days * daterange(d.valid_from, d.valid_to, '[]')
              from chain c join delegation d on d.person_id = c.person_id and d.revoked_at is null and d.id <> new.id
                           and daterange(d.valid_from, d.valid_to, '[]') && c.days)
        select 1 from chain where person_id = new.person_id) then
        raise exception 'delegation_no_loop' using errcode = 'check_violation', constraint = 'delegation_no_loop';
    end if;
    return new;
end $$;
create trigger delegation_no_loop before insert or update on delegation
    for each row when (new.revoked_at is null) execute function delegation_makes_no_loop();

alter table conclusion
    add column signed_by_id bigint references person,
    add column signer_named boolean not null default false;
comment on column conclusion.signer_id is 'The person who is to sign; with signer_named the organizer has said so, and nobody but they and their deputy may';
comment on column conclusion.signed_by_id is 'The person who did sign: the signer, or who signed in their stead';
update conclusion set signed_by_id = signer_id where approved_at is not null;

create table conclusion_decision (
    id         bigint generated always as identity primary key,
    session_id bigint      not null references conclusion,
    version    bigint      not null,
    kind       text        not null check (kind in ('SUBMITTED', 'RETURNED', 'APPROVED')),
    reason     text,
    stead_of   bigint      references person,
    by_id      bigint      not null references account,
    at         timestamptz not null
);
create index conclusion_decision_session on conclusion_decision (session_id, id);
comment on column conclusion_decision.stead_of is 'The signer in whose stead a deputy decided';
insert into conclusion_decision (session_id, version, kind, by_id, at)
select session_id, version, 'SUBMITTED', submitted_by, submitted_at from conclusion where submitted_at is not null;
insert into conclusion_decision (session_id, version, kind, by_id, at)
select session_id, version, 'APPROVED', approved_by, approved_at from conclusion where approved_at is not null;

create table conclusion_remark (
    id             bigint generated always as identity primary key,
    session_id     bigint not null references conclusion,
    decision_id    bigint not null references conclusion_decision,
    number         int    not null check (number > 0),
    directive_text text   not null,
    text           text   not null,
    answer         text,
    answered_by    bigint references account,
    answered_at    timestamptz,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index conclusion_remark_session on conclusion_remark (session_id, id);
comment on column conclusion_remark.number is 'The directive''s place, from 1, in the version that was returned';

create table conclusion_sighting (
    session_id bigint      not null references conclusion,
    version    bigint      not null,
    account_id bigint      not null references account,
    at         timestamptz not null,
    primary key (session_id, version, account_id)
);
comment on table conclusion_sighting is 'Who read which version that another had saved: such a version is kept for ever';

alter table working_session
    add column document_number text,
    add check (classification = 'NORMAL' or stage = 'CLOSED');
comment on column working_session.document_number is 'Of a classified session: the number of its notice, which is kept elsewhere';
