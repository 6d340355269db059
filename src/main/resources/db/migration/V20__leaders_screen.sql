-- What leaders do on the review of a period: ask a unit to explain it, and give directives in a meeting of their own.

alter table explanation add column period_code text references review_period (code);
alter table explanation add column period_name text;
alter table explanation drop constraint explanation_check;
alter table explanation add constraint explanation_subject check (num_nonnulls(task_id, indicator_code, period_code) = 1);
alter table explanation add check ((period_code is null) = (period_name is null));
create index explanation_period on explanation (period_code) where period_code is not null;
comment on column explanation.period_code is 'The period whose results as a whole the unit explains';

create table review_meeting (
    session_id bigint primary key references working_session,
    period_id  bigint not null references review_period,
    chair_id   bigint not null references person
);
create index review_meeting_period on review_meeting (period_id, chair_id, session_id);
comment on table review_meeting is 'The session to whose conclusion the directives go that a leader gives on the review of a period';

alter table appraisal add check (length(trim(words)) between 1 and 2000);
create trigger appraisal_kept before truncate on appraisal for each statement execute function appraisal_is_kept();

create index review_task_silent on review_task (period_id, task_id) where silent;
create index review_task_returned on review_task (period_id, task_id) where returns > 0;
create index task_awaiting on task (province_id, submitted_on, id) where state = 'SUBMITTED';
