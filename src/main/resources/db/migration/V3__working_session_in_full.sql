-- The indicator catalogue of each province, and what several parts of the working session share.

create table indicator (
    id          bigint generated always as identity primary key,
    province_id bigint  not null references unit,
    code        text    not null,
    name        text    not null,
    name_en     text,
    unit        text    not null,
    price_base  text,
    scope       text,
    field       text,
    calendar    text    not null default 'STATISTICAL' check (calendar in ('STATISTICAL', 'ADMINISTRATIVE')),
    index_form  boolean not null default false,
    better      text    not null default 'HIGHER' check (better in ('HIGHER', 'LOWER', 'NEITHER')),
    active      boolean not null default true,
    ordinal     int     not null default 0,
    search      text    not null,
    version     bigint  not null default 0,
    unique (province_id, code)
);
create index indicator_search on indicator using gin (search gin_trgm_ops);
comment on column indicator.index_form is 'Written with base 100, as 113,6 % for a growth of 13,6 %';
comment on column indicator.better is 'Which direction is good: decides red on the brief and on the indicator pages';

alter table report_indicator
    add column indicator_id bigint references indicator,
    add column period_from date,
    add column period_to date,
    add check (period_from is null or period_to is null or period_from <= period_to);
create index report_indicator_catalogue on report_indicator (indicator_id) where indicator_id is not null;
comment on column report_indicator.period_from is 'With period_to the period of this figure, where it is not the report''s';

alter table working_session
    add column started_at timestamptz,
    add column classification text not null default 'NORMAL'
        check (classification in ('NORMAL', 'SECRET', 'TOP_SECRET', 'ULTRA_SECRET'));
comment on column working_session.started_at is 'When the meeting began: from then on the leader''s brief stands as it was';
comment on column working_session.classification is 'Độ mật: Mật, Tối mật, Tuyệt mật are kept as a stub without content';

alter table conclusion
    add column urgency text not null default 'NORMAL' check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS'));
comment on column conclusion.urgency is 'Độ khẩn under Nghị định 30/2020/NĐ-CP: Khẩn, Thượng khẩn, Hỏa tốc';
