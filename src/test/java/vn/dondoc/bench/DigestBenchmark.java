package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.reminder.DailyDigest;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;
import vn.dondoc.task.TaskFixture;

/**
 * The digests of a heavy day: 2,000 people of 500 units with 20,000 tasks due at one of the stages, letters included.
 * Not part of the build: {@code mvn -q test -Dtest=DigestBenchmark}.
 */
@DondocTest
@Tag("benchmark")
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "dondoc.mail.from=dondoc@example.vn"})
class DigestBenchmark {

    private static final int UNITS = 500;
    private static final int TASKS = 20_000;
    private static final LocalDate DAY = LocalDate.of(2071, 3, 4);

    @Autowired
    DailyDigest digest;

    @Autowired
    TaskFixture tasks;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aHeavyDayIsDoneWithinMinutes() throws Exception {
        fill();
        long began = System.nanoTime();
        int settled = digest.run(DAY.atTime(8, 0).atZone(Zones.VIETNAM).toInstant());
        double seconds = (System.nanoTime() - began) / 1e9;
        int lines = count("select count(*) from reminder_sent where day = ?");
        int letters = count(
                "select count(*) from outgoing_mail where purpose = 'DIGEST' and split_part(about, '/', 1) = cast(? as date)::text");
        System.out.printf(
                "%d people, %d due tasks: %d lines and %d letters in %.1f s%n",
                settled, TASKS, lines, letters, seconds);
        assertThat(settled).isGreaterThanOrEqualTo(4 * UNITS);
        assertThat(lines).isGreaterThanOrEqualTo(2 * TASKS);
        assertThat(seconds).isLessThan(300);
        began = System.nanoTime();
        assertThat(digest.run(DAY.atTime(9, 0).atZone(Zones.VIETNAM).toInstant()))
                .isZero();
        System.out.printf("again: %.2f s%n", (System.nanoTime() - began) / 1e9);
    }

    /** Each unit has a head and three specialists, and forty tasks handed to one of these. */
    private void fill() throws Exception {
        long province = tasks.viewer("hagiang.office").province();
        String code = tasks.task().lead("hagiang.sct").issue();
        jdbc.sql("""
                        insert into unit (province_id, parent_id, short_name, code, kind, name, ordinal, valid_from)
                        select :province, :province, 'hagiang.many' || n, 'MANY.' || n, 'COMMUNE', 'Xã ' || n, 1000 + n, date '2021-01-01'
                          from generate_series(1, :units) n""").param("province", province).param("units", UNITS).update();
        jdbc.sql("""
                        insert into person (province_id, full_name, email)
                        select :province, 'Nguyễn Văn ' || n, 'many' || n || '@example.vn' from generate_series(0, 4 * :units - 1) n""").param("province", province).param("units", UNITS).update();
        jdbc.sql("""
                        insert into account (username, role, person_id, unit_id, province_id, created_at)
                        select 'many' || n, case n % 4 when 0 then 'UNIT_HEAD' else 'UNIT_SPECIALIST' end, p.id, u.id, :province, now()
                          from generate_series(0, 4 * :units - 1) n
                               join person p on p.email = 'many' || n || '@example.vn'
                               join unit u on u.short_name = 'hagiang.many' || (1 + n / 4)""").param("province", province).param("units", UNITS).update();
        jdbc.sql("""
                        insert into task (code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id,
                            assignee_id, title, text, nature, force, due_kind, original_due_date, due_date, expires_on, state, percent,
                            issued_on, issued_at, search)
                        select 'HG-2071-' || lpad(n::text, 7, '0') || '.01', t.province_id, t.session_id, t.session_code, t.directive_id,
                            t.assigner_unit_id, a.unit_id, a.person_id, 'Nhiệm vụ số ' || n, 'Nhiệm vụ số ' || n, 'SPECIFIC', 'REQUIRE',
                            'FIXED', d.day, d.day, d.day, 'IN_PROGRESS', 0, t.issued_on, now(), 'nhiem vu so ' || n
                          from task t, generate_series(0, :tasks - 1) n
                               join account a on a.username = 'many' || (4 * (n % :units) + 1 + (n / :units) % 3),
                               lateral (select (cast(:days as date[]))[1 + n % 5] as day) d
                         where t.code = :code""")
                .param("tasks", TASKS)
                .param("units", UNITS)
                .param(
                        "days",
                        Stream.of(7, 3, 1, 0, -1)
                                .map(days -> calendar.plus(DAY, days).toString())
                                .toArray(String[]::new))
                .param("code", code)
                .update();
        vacuum();
    }

    private static void vacuum() throws Exception {
        Map<String, String> settings = TestDatabase.settings();
        try (Connection owner = DriverManager.getConnection(
                        settings.get("dondoc.db.url"),
                        settings.get("dondoc.db.owner"),
                        settings.getOrDefault("dondoc.db.owner-password", ""));
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(DAY).query(Integer.class).single();
    }
}
