-- The review pack: who works on it, from which words it was made, and the names in its head as they were at the cut-off.

alter table review_job alter column asked_by drop not null;
alter table review_job add column taken_by text;
alter table review_job add column basis text;
comment on column review_job.asked_by is 'Null where the publication asked for it';
comment on column review_job.taken_by is 'Who works on it; what another adds meanwhile is thrown away';
comment on column review_job.basis is 'A sum over the words beside the figures (consolidation, verdict, explanations, appraisals); another sum means that they changed since';

create index review_job_latest on review_job (period_id, id desc);

create table review_letterhead (
    period_id     bigint not null primary key references review_period,
    province      text   not null,
    parent_agency text   not null,
    agency        text   not null,
    position      text   not null,
    signer        text   not null
);
comment on table review_letterhead is 'The names in the head and under the report of a period, kept so that a later reprint bears the same';
create function review_letterhead_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the names on a report are never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger review_letterhead_no_change before update or delete on review_letterhead
    for each row execute function review_letterhead_is_kept();
create trigger review_letterhead_kept before truncate on review_letterhead
    for each statement execute function review_letterhead_is_kept();

create trigger review_paper_kept before truncate on review_paper
    for each statement execute function review_paper_is_kept();

-- A formula by which a period was scored is printed beside its scores for ever.
create function review_formula_is_kept() returns trigger language plpgsql as $$
begin
    if exists (select 1 from review_period where formula_id = old.id) then
        raise exception 'a formula by which units were scored is never changed' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger review_formula_no_change before update or delete on review_formula
    for each row execute function review_formula_is_kept();
