-- Petitions until they are answered, and the documents that sessions and directives refer to.

alter table petition
    add column raised_at         timestamptz not null default now(),
    add column answer_expires_on date,
    add column answer_text       text,
    add column answer_number     text,
    add column answer_date       date,
    add column answered_by       bigint references account,
    add column answered_at       timestamptz,
    add column ended_at          timestamptz,
    add column seen_at           timestamptz,
    add column in_process        boolean not null default false,
    add check ((answer_text is null) = (answered_at is null));
comment on column petition.raised_at is 'When the report with it was submitted, or when it was raised at the meeting';
comment on column petition.answer_expires_on is 'The working day at whose end answer_due_on expires';
comment on column petition.ended_at is 'When nothing was owed on it any more; a session closes once all its petitions have ended';
comment on column petition.seen_at is 'When the asking unit took note of the end';
comment on column petition.in_process is 'Whether its process was started; those from before there was one are caught up with at a start';

update petition k
   set raised_at = coalesce(r.submitted_at, k.disposed_at, s.created_at), answer_expires_on = k.answer_due_on
  from working_session s left join department_report r on r.session_id = s.id
 where s.id = k.session_id;

-- Refused is final; so is what was accepted and done, and everything of a session that was cancelled.
update petition set ended_at = coalesce(disposed_at, raised_at) where disposition = 'REFUSED';
update petition k
   set ended_at = done.at
  from (select p.id, max(t.confirmed_at) as at
          from petition p
          join directive d on d.petition_id = p.id or d.id = p.directive_id
          join task t on t.directive_id = d.id
         where p.disposition = 'ACCEPTED'
         group by p.id
        having bool_and(t.state in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')) and max(t.confirmed_at) is not null) done
 where done.id = k.id;
update petition k
   set ended_at = coalesce(k.disposed_at, k.raised_at)
  from working_session s
 where s.id = k.session_id and k.ended_at is null
   and (s.stage = 'CANCELLED' or s.stage = 'CLOSED' and k.disposition = 'ACCEPTED');
update petition set seen_at = ended_at where ended_at is not null;

alter table petition add column state text not null generated always as (
    case when ended_at is not null then 'ENDED'
         when disposition is null then 'UNDECIDED'
         when disposition = 'ACCEPTED' then 'WAITING_TASK'
         when disposition = 'REFERRED' then 'WAITING_ANSWER'
         when disposition = 'PENDING' then 'PENDING'
         else 'ENDED' end) stored;

create index petition_open on petition (province_id, raised_at) where ended_at is null;
create index petition_from on petition (from_unit_id, id);
create index petition_answer on petition (answer_unit_id, id) where answer_unit_id is not null;
create index directive_petition on directive (petition_id) where petition_id is not null;

-- ---------------------------------------------------------------- documents

alter table document_reference
    add column search      text   not null default '',
    add column version     bigint not null default 0,
    add column merged_into bigint references document_reference,
    add check (merged_into <> id);
comment on column document_reference.merged_into is 'The same document under its right number; whoever types this number again gets that one';

-- Whoever writes a document, it can be found as people type: without diacritics, without case.
create function document_reference_search() returns trigger language plpgsql as $$
begin
    new.search := btrim(regexp_replace(lower(public.unaccent(concat_ws(' ', new.number, new.title, new.issuer, new.years))),
                                       '\s+', ' ', 'g'));
    return new;
end $$;
create trigger document_reference_searchable before insert or update of number, title, issuer, years on document_reference
    for each row execute function document_reference_search();
update document_reference set title = title;

create index document_reference_words on document_reference using gin (search gin_trgm_ops);
create index document_reference_list on document_reference (province_id, kind, id) where merged_into is null;
create index session_reference_document on session_reference (reference_id);
create index directive_reference_document on directive_reference (reference_id);
