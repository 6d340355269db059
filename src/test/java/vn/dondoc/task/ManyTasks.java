package vn.dondoc.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;

/** Fills a province with tasks by SQL, as plain as the lists need them: 200 more communes, every state, all due dates. */
@Component
class ManyTasks {

    private final JdbcClient jdbc;
    private final TaskFixture fixture;

    ManyTasks(JdbcClient jdbc, TaskFixture fixture) {
        this.jdbc = jdbc;
        this.fixture = fixture;
    }

    /** In the caller's transaction, which is rolled back. */
    void insert(int count) {
        Viewer office = fixture.viewer("hagiang.office");
        String code = fixture.task().lead("hagiang.sct").issue();
        jdbc.sql("""
                        insert into unit (province_id, parent_id, short_name, code, kind, name, ordinal, valid_from)
                        select :province, :province, 'hagiang.plan' || n, 'H22.P' || n, 'COMMUNE', 'Xã ' || n, 100 + n, date '2021-01-01'
                          from generate_series(1, 200) n""").param("province", office.province()).update();
        jdbc.sql("""
                        insert into task (code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id,
                            assignee_id, title, text, nature, force, due_kind, original_due_date, due_date, expires_on, state, percent,
                            issued_on, issued_at, submitted_on, confirmed_at, finished_on, search)
                        select 'HG-2098-' || lpad(n::text, 7, '0'), t.province_id, t.session_id, t.session_code, t.directive_id,
                            t.assigner_unit_id, lead.ids[1 + n % cardinality(lead.ids)],
                            case when n % 50 = 0 then (select min(person_id) from position where unit_id = t.lead_unit_id) end,
                            'Nhiệm vụ số ' || n, 'Nhiệm vụ số ' || n, 'SPECIFIC', 'REQUIRE',
                            case when n % 20 = 0 then 'NONE' else 'FIXED' end, d.day, d.day, d.day, s.state, 0,
                            current_date - 400 + n % 400, now(), case when s.state in ('SUBMITTED', 'CONFIRMED') then current_date end,
                            case when s.state = 'CONFIRMED' then now() end, case when s.state = 'CONFIRMED' then current_date end,
                            'hg-2098-' || n || ' nhiem vu so ' || n || ' cum cong nghiep ' || md5(n::text)
                          from task t, generate_series(1, :count) n,
                               (select array_agg(id order by id) as ids from unit where province_id = :province and kind in ('COMMUNE', 'DEPARTMENT')) lead,
                               lateral (select case when n % 20 > 0 then current_date - 300 + (n * 7) % 600 end as day) d,
                               lateral (select (array['CONFIRMED','CONFIRMED','IN_PROGRESS','ACKNOWLEDGED','ISSUED','SUBMITTED','RECALLED','RETURNED'])[1 + (n * 13) % 8] as state) s
                         where t.code = :code""")
                .param("count", count)
                .param("province", office.province())
                .param("code", code)
                .update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) select id, lead_unit_id, 'LEAD' from task where code like 'HG-2098-%'""").update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) select id, :unit, 'COORDINATOR' from task
                         where code like 'HG-2098-%' and lead_unit_id <> :unit and id % 10 = 0""").param("unit", fixture.unit("hagiang.snv")).update();
        jdbc.sql("analyze task").update();
        jdbc.sql("analyze task_unit").update();
    }
}
