-- Corrections of issued notices have a process, so that those who owe a step of one find it in their inbox.

alter table notice_correction add column process_key text unique;
comment on column notice_correction.process_key is 'The business key of its process, session code~number of the correction; null for one from before there was a process, until it is caught up with';

-- What was left open when its session closed can never be issued any more.
update notice_correction c
   set state = 'WITHDRAWN'
  from working_session s
 where s.id = c.session_id and s.stage = 'CLOSED' and c.state not in ('ISSUED', 'WITHDRAWN');
