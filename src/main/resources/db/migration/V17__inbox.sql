-- The inbox by days, what waits for others, saved filters, and due dates in a person's calendar.

-- ---------------------------------------------------------------- who waits for a step

alter table work_item add column waiting_unit_id bigint references unit;
comment on column work_item.waiting_unit_id is 'The unit that waits for the step which another one owes; null where nobody does';
create index work_item_waiting on work_item (waiting_unit_id, opened_at, id) where closed_at is null;

update work_item w
   set waiting_unit_id = case when w.unit_id = t.lead_unit_id then t.assigner_unit_id else t.lead_unit_id end
  from task t
 where w.closed_at is null and w.process = 'DirectiveTask' and w.step <> 'Task_CarryOut' and t.code = w.subject;

update work_item w
   set waiting_unit_id = case when w.step = 'Task_CheckReport' then s.reporting_unit_id else s.organizer_unit_id end
  from working_session s
 where w.closed_at is null and w.process = 'WorkingSession' and w.step in ('Task_SubmitReport', 'Task_CheckReport', 'Task_ApproveConclusion')
   and s.code = w.subject;

update work_item w
   set waiting_unit_id = case when w.step = 'Task_AnswerPetition' then s.organizer_unit_id else k.from_unit_id end
  from petition k join working_session s on s.id = k.session_id
 where w.closed_at is null and w.process = 'Petition' and k.code = w.subject;

update work_item set waiting_unit_id = null where closed_at is null and waiting_unit_id = unit_id;

-- ---------------------------------------------------------------- saved filters

create table saved_filter (
    id         bigint generated always as identity primary key,
    account_id bigint      not null references account,
    page       text        not null check (page in ('INBOX', 'TASKS')),
    name       text        not null check (length(name) between 1 and 60),
    query      text        not null check (length(query) <= 1000),
    saved_at   timestamptz not null,
    unique (account_id, page, name)
);
comment on table saved_filter is 'A filter of a list that a person gave a name; the query of its address, without path';

-- ---------------------------------------------------------------- calendar feed

alter table calendar_feed add column content text not null default 'SESSIONS' check (content in ('SESSIONS', 'DUE_DATES', 'BOTH'));
comment on column calendar_feed.content is 'What the calendar shows: sessions, what its owner owes, or both';
