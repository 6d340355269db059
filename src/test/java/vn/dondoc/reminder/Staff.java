package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.NewUnit;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.task.TaskFixture;

/** A department of a test's own with a head and two specialists, so that nobody else's tasks are among theirs. */
@Component
class Staff {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final TaskFixture tasks;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Staff(TaskFixture tasks, Units units, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The department and its people. */
    record Department(long unit, String shortName, long head, long first, long second) {}

    Department department() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String shortName = "hagiang.r" + mark;
        long province = tasks.unit("hagiang");
        Unit unit = units.add(new NewUnit(
                province,
                shortName,
                "R" + mark.toUpperCase(Locale.ROOT),
                null,
                UnitKind.DEPARTMENT,
                "Sở Thử nghiệm " + mark,
                null,
                99,
                LocalDate.of(2021, 1, 1),
                null));
        return new Department(
                unit.id(),
                shortName,
                person("Hoàng Thị Én", "UNIT_HEAD", unit.id(), province, mark + "h"),
                person("Lục Văn Đức", "UNIT_SPECIALIST", unit.id(), province, mark + "a"),
                person("Nông Thị Ư", "UNIT_SPECIALIST", unit.id(), province, mark + "b"));
    }

    private long person(String name, String role, long unit, long province, String mark) {
        long person = jdbc.sql(
                        "insert into person (province_id, full_name, email, phone) values (?, ?, ?, '0912345678') returning id")
                .params(province, name, mark + "@hagiang.example.vn")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into account (username, role, person_id, unit_id, province_id, created_at)
                        values (?, ?, ?, ?, ?, now())""").params("r" + mark, role, person, unit, province).update();
        return person;
    }

    /** A task of the department, due on the day. */
    String task(Department department, LocalDate due, @Nullable Long assignee) {
        String code = tasks.task().lead(department.shortName()).due(due).issue();
        jdbc.sql("update task set assignee_id = ? where code = ?")
                .params(assignee, code)
                .update();
        return code;
    }

    void state(String task, String state) {
        jdbc.sql("""
                        update task set state = :state,
                               confirmed_at = case when :state = 'CONFIRMED' then cast(:now as timestamptz) end
                        where code = :code""")
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("code", task)
                .update();
    }

    void moved(String task, LocalDate to) {
        for (String sql : List.of(
                "update task set due_date = :to, expires_on = :to where code = :code",
                "update work_item set due_on = :to where subject = :code")) {
            jdbc.sql(sql).param("to", to).param("code", task).update();
        }
    }

    /** An open step of the inbox. */
    void owes(Department department, @Nullable Long person, String subject, String step, LocalDate due) {
        jdbc.sql("""
                        insert into work_item (engine_task_id, province_id, process, subject, step, title, unit_id, person_id, due_on, opened_at)
                        select 'test-' || gen_random_uuid(), province_id, 'Petition', :subject, :step, 'Kiến nghị bố trí vốn', id, :person, :due, now()
                          from unit where id = :unit""")
                .param("subject", subject)
                .param("step", step)
                .param("person", person)
                .param("due", due)
                .param("unit", department.unit())
                .update();
    }

    void deputy(long absent, long deputy, LocalDate day) {
        jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        select p.province_id, :absent, :deputy, :day, :day, (select min(id) from account), now()
                          from person p where p.id = :absent""")
                .param("absent", absent)
                .param("deputy", deputy)
                .param("day", day)
                .update();
    }
}
