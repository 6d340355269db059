-- A province of the first release with one session that is followed up. Persons are invented.
begin;
insert into unit (id, province_id, parent_id, short_name, code, prefix, kind, name, valid_from)
overriding system value values
    (1, 1, null, 'thu', 'H99', 'QQ', 'PROVINCE', 'Tỉnh Thử', '2020-01-01');
insert into unit (id, province_id, parent_id, short_name, code, kind, name, valid_from) overriding system value values
    (2, 1, 1, 'thu.office', 'H99.01', 'OFFICE', 'Văn phòng UBND tỉnh', '2020-01-01'),
    (3, 1, 1, 'thu.sct', 'H99.02', 'DEPARTMENT', 'Sở Công Thương', '2020-01-01');
insert into person (id, province_id, full_name) overriding system value values
    (1, 1, 'Lý Thị Chuyên Viên'), (2, 1, 'Trần Văn Chủ Trì');
insert into account (id, username, role, person_id, unit_id, province_id, created_at) overriding system value values
    (1, 'thu.office', 'OFFICE_SPECIALIST', 1, 2, 1, '2026-01-01 08:00+07'),
    (2, 'thu.leader', 'LEADER', 2, 2, 1, '2026-01-01 08:00+07');
insert into working_session (id, code, province_id, title, kind, host, held_on, organizer_unit_id, reporting_unit_id,
                             stage, created_by, created_at, search) overriding system value values
    (1, 'QQ-2026-001', 1, 'Làm việc với Sở Công Thương', 'WORKING', 'PEOPLE_COMMITTEE', '2026-06-09', 2, 3,
     'FOLLOW_UP', 1, '2026-06-01 08:00+07', 'lam viec voi so cong thuong');
insert into session_chair (session_id, ordinal, person_id, title) values (1, 0, 2, 'Chủ tịch UBND tỉnh');
insert into document_reference (id, province_id, kind, number, title) overriding system value values
    (1, 1, 'RESOLUTION', '29-NQ/TU', 'Phát triển công nghiệp');
insert into session_reference (session_id, ordinal, reference_id) values (1, 0, 1);
insert into department_report (session_id, state, weaknesses, submitted_at, submitted_by, accepted_at, accepted_by)
values (1, 'ACCEPTED', 'Xuất khẩu chậm', '2026-06-05 09:00+07', 1, '2026-06-06 09:00+07', 1);
insert into report_indicator (session_id, ordinal, name, unit, value) values (1, 0, 'Kim ngạch xuất khẩu', 'triệu USD', 892.3);
insert into opinion (session_id, ordinal, speaker_id, text, created_by, created_at)
values (1, 1, 2, 'Cần giữ thị trường.', 1, '2026-06-09 15:00+07');
insert into petition (code, province_id, session_id, ordinal, from_unit_id, kind, text, disposition, disposition_text,
                      answer_unit_id, answer_due_on, disposed_by, disposed_at) values
    ('QQ-2026-001.K1', 1, 1, 1, 3, 'FUNDING', 'Bổ sung kinh phí', null, null, null, null, null, null),
    ('QQ-2026-001.K2', 1, 1, 2, 3, 'STAFFING', 'Bổ sung biên chế', 'REFERRED', null, 3, '2026-12-18', 1, '2026-06-09 16:00+07'),
    ('QQ-2026-001.K3', 1, 1, 3, 3, 'OTHER', 'Xây trụ sở mới', 'REFUSED', 'Chưa cân đối được', null, null, 1, '2026-06-09 16:00+07');
insert into conclusion (session_id, state, text, signer_id, submitted_at, submitted_by, approved_at, approved_by, saved_at, saved_by)
values (1, 'ISSUED', 'Sở Công Thương trình kế hoạch.', 2, '2026-06-10 09:00+07', 1, '2026-06-11 09:00+07', 2, '2026-06-10 08:00+07', 1);
insert into directive (id, session_id, ordinal, code, text, nature, force, due_kind, due_date) overriding system value values
    (1, 1, 0, 'QQ-2026-001.01', 'Sở Công Thương trình kế hoạch.', 'PRODUCT', 'REQUIRE', 'FIXED', '2026-12-15');
insert into directive_lead (directive_id, ordinal, unit_id) values (1, 0, 3);
insert into directive_reference (directive_id, ordinal, reference_id) values (1, 0, 1);
insert into conclusion_notice (session_id, province_id, number, notation, issued_on, year, signer_id, issued_by, issued_at)
values (1, 1, '87', 'TB-UBND', '2026-06-12', 2026, 2, 1, '2026-06-12 09:00+07');
insert into task (id, code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id, title, text,
                  nature, force, due_kind, original_due_date, due_date, expires_on, state, issued_on, issued_at, search)
overriding system value values
    (1, 'QQ-2026-001.01', 1, 1, 'QQ-2026-001', 1, 2, 3, 'Trình kế hoạch', 'Sở Công Thương trình kế hoạch.', 'PRODUCT', 'REQUIRE',
     'FIXED', '2026-12-15', '2026-12-15', '2026-12-15', 'IN_PROGRESS', '2026-06-12', '2026-06-12 09:00+07', 'trinh ke hoach');
insert into task_unit (task_id, unit_id, part) values (1, 3, 'LEAD');
commit;
