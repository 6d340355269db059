package vn.dondoc.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.engine.Processes;
import vn.dondoc.occurrence.OpenEndedCourse;
import vn.dondoc.occurrence.SeriesCourse;
import vn.dondoc.task.TaskFixture;

/**
 * Many tasks whose timers are all due: half of them late and about to be chased, a fifth not answered in the time of
 * receipt, the others recurring tasks whose next period has begun and tasks without a date whose review has come. Tasks
 * are written by SQL, processes are started by the product as it does for tasks that are issued.
 */
@Component
class MonthEnd {

    private static final int BATCH = 500;

    private final TaskFixture tasks;
    private final WorkingCalendar calendar;
    private final Processes processes;
    private final Chasing chasing;
    private final SeriesCourse series;
    private final OpenEndedCourse openEnded;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    MonthEnd(
            TaskFixture tasks,
            WorkingCalendar calendar,
            Processes processes,
            Chasing chasing,
            SeriesCourse series,
            OpenEndedCourse openEnded,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.calendar = calendar;
        this.processes = processes;
        this.chasing = chasing;
        this.series = series;
        this.openEnded = openEnded;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** What a task waits for, and its share of all in tenths. */
    enum Kind {
        LATE(5),
        UNANSWERED(2),
        RECURRING(2),
        DATELESS(1);

        private final int tenths;

        Kind(int tenths) {
            this.tenths = tenths;
        }

        int of(int all) {
            return all * tenths / 10;
        }
    }

    /** The tasks of one run, by the beginning of their codes. */
    record Tasks(String mark, int all) {

        String like(Kind kind) {
            return mark + "-" + kind.ordinal() + "%";
        }

        String like() {
            return mark + "-%";
        }
    }

    /** @param all divisible by ten */
    Tasks prepare(int all, int units) {
        String mark = "HG-"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("\\D", "")
                        .concat("0000000")
                        .substring(0, 7);
        String template = tasks.task().lead("hagiang.sct").issue();
        units(mark, units);
        for (Kind kind : Kind.values()) {
            insert(new Tasks(mark, all), kind, template, units);
        }
        Tasks tasks = new Tasks(mark, all);
        inBatches(tasks.like(Kind.LATE), codes -> {
            processes.startAllAt("DirectiveTask", codes, "Task_CarryOut");
            chasing.follow(codes, Set.of());
        });
        inBatches(tasks.like(Kind.UNANSWERED), codes -> {
            processes.startAllAt("DirectiveTask", codes, "Task_Acknowledge");
            processes.startAll(
                    "Receipt", codes.stream().map(code -> code + "~A").toList());
            chasing.follow(codes, Set.of());
        });
        inBatches(tasks.like(Kind.RECURRING), codes -> codes.forEach(series::begin));
        jdbc.sql("update task set state = 'SUBMITTED', submitted_on = due_date where code like ?")
                .param(tasks.like(Kind.RECURRING))
                .update();
        inBatches(
                tasks.like(Kind.RECURRING),
                codes -> processes.startAllAt("DirectiveTask", codes, "Task_ConfirmResult"));
        inBatches(tasks.like(Kind.DATELESS), codes -> {
            processes.startAllAt("DirectiveTask", codes, "Task_CarryOut");
            codes.forEach(openEnded::follow);
        });
        return tasks;
    }

    /** Departments with a head and two specialists each. */
    private void units(String mark, int units) {
        long province = tasks.unit("hagiang");
        jdbc.sql("""
                        insert into unit (province_id, parent_id, short_name, code, kind, name, ordinal, valid_from)
                        select :province, :province, lower(:mark) || '.' || n, replace(:mark, '-', '.') || '.' || n, 'DEPARTMENT', 'Sở số ' || n,
                               1000 + n, date '2021-01-01'
                          from generate_series(0, :units - 1) n""")
                .param("province", province)
                .param("mark", mark)
                .param("units", units)
                .update();
        jdbc.sql("""
                        insert into person (province_id, full_name, email)
                        select :province, 'Nguyễn Văn ' || n, lower(:mark) || '.' || n || '@example.vn'
                          from generate_series(0, 3 * :units - 1) n""")
                .param("province", province)
                .param("mark", mark)
                .param("units", units)
                .update();
        jdbc.sql("""
                        insert into account (username, role, person_id, unit_id, province_id, created_at)
                        select lower(:mark) || '.' || n, case n % 3 when 0 then 'UNIT_HEAD' else 'UNIT_SPECIALIST' end, p.id, u.id,
                               :province, now()
                          from generate_series(0, 3 * :units - 1) n
                               join person p on p.email = lower(:mark) || '.' || n || '@example.vn'
                               join unit u on u.short_name = lower(:mark) || '.' || n / 3""")
                .param("province", province)
                .param("mark", mark)
                .param("units", units)
                .update();
    }

    /** Directives and tasks like the template, with what makes their timer due. */
    private void insert(Tasks tasks, Kind kind, String template, int units) {
        LocalDate today = LocalDate.now(Zones.VIETNAM);
        LocalDate quarter = quarter(today);
        LocalDate due =
                switch (kind) {
                    case LATE -> calendar.plus(today, -3);
                    case UNANSWERED -> calendar.plus(today, 20);
                    case RECURRING -> quarter.minusDays(1);
                    case DATELESS -> null;
                };
        String dueKind =
                switch (kind) {
                    case LATE, UNANSWERED -> "FIXED";
                    case RECURRING -> "PERIODIC";
                    case DATELESS -> "NONE";
                };
        jdbc.sql("""
                        with template as (select * from task where code = :template),
                             given as (
                                insert into directive (session_id, ordinal, code, text, nature, force, due_kind)
                                select t.session_id, (:kind + 1) * 1000000 + n, :mark || '-' || :kind || lpad(n::text, 6, '0') || '.01',
                                       'Nhiệm vụ số ' || n, t.nature, 'REQUIRE', :dueKind
                                  from template t, generate_series(1, :number) n returning id, ordinal, code),
                             made as (
                                insert into task (code, province_id, session_id, session_code, directive_id, assigner_unit_id,
                                    lead_unit_id, title, text, nature, force, due_kind, cycle, original_due_date, due_date, expires_on,
                                    review_on, state, percent, issued_on, issued_at, search, receipt_due_on)
                                select g.code, t.province_id, t.session_id, t.session_code, g.id, t.assigner_unit_id, u.id,
                                    'Nhiệm vụ số ' || g.ordinal, 'Nhiệm vụ số ' || g.ordinal, t.nature, 'REQUIRE', :dueKind,
                                    case :dueKind when 'PERIODIC' then 'QUARTERLY' end, :due::date, :due::date, :expires::date,
                                    :review::date, :state, 0, :issued, now(), 'nhiem vu so ' || g.ordinal, :receipt::date
                                  from template t, given g join unit u on u.short_name = lower(:mark) || '.' || g.ordinal % :units
                                returning id, lead_unit_id)
                        insert into task_unit (task_id, unit_id, part) select id, lead_unit_id, 'LEAD' from made""")
                .param("template", template)
                .param("kind", kind.ordinal())
                .param("mark", tasks.mark())
                .param("dueKind", dueKind)
                .param("number", kind.of(tasks.all()))
                .param("units", units)
                .param("due", due)
                .param("expires", due == null ? null : calendar.expiryOf(due))
                .param("review", kind == Kind.DATELESS ? calendar.plus(today, -5) : null)
                .param("state", kind == Kind.LATE || kind == Kind.DATELESS ? "IN_PROGRESS" : "ISSUED")
                .param("issued", quarter.minusMonths(3))
                .param("receipt", kind == Kind.UNANSWERED ? calendar.plus(today, -2) : null)
                .update();
    }

    /** The first day of the latest quarter that has opened, on its first working day. */
    private LocalDate quarter(LocalDate today) {
        LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return calendar.expiryOf(first).isBefore(today) ? first : first.minusMonths(3);
    }

    private void inBatches(String like, Consumer<List<String>> work) {
        List<String> codes = jdbc.sql("select code from task where code like ? order by id")
                .param(like)
                .query(String.class)
                .list();
        for (int from = 0; from < codes.size(); from += BATCH) {
            List<String> some = codes.subList(from, Math.min(codes.size(), from + BATCH));
            transaction.executeWithoutResult(status -> work.accept(some));
        }
    }

    /** Jobs of these tasks' processes that are due now. */
    int due(Tasks tasks) {
        return count(
                "select count(*) from engine.act_ru_job j " + OF_THESE + " and j.duedate_ <= localtimestamp", tasks);
    }

    /** Jobs of these tasks' processes that failed, however often they may still be tried. */
    int failed(Tasks tasks) {
        return count(
                "select count(*) from engine.act_ru_job j " + OF_THESE
                        + " and (j.retries_ < 5 or j.exception_msg_ is not null or j.exception_stack_id_ is not null)",
                tasks);
    }

    private static final String OF_THESE = """
            join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ like :these""";

    private int count(String sql, Tasks tasks) {
        return jdbc.sql(sql).param("these", tasks.like()).query(Integer.class).single();
    }

    /** What is there more or less than once, in words; empty where each effect is there exactly once. */
    List<String> wrong(Tasks tasks) {
        return Arrays.stream(Effect.values())
                .map(effect -> {
                    int found = count(effect.sql, tasks);
                    int owed = effect.kind.of(tasks.all()) * effect.each;
                    return found == owed ? "" : effect + ": " + found + " instead of " + owed;
                })
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What the timers bring about; a row that is there twice raises the number, one that is missing lowers it. */
    private enum Effect {
        STEP(
                Kind.LATE,
                1,
                "select count(*) from chasing_step c join task t on t.id = c.task_id where t.code like :these"),
        TASKS_WITH_A_STEP(Kind.LATE, 1, """
                select count(distinct c.task_id) from chasing_step c join task t on t.id = c.task_id
                 where t.code like :these and c.step = 1 and not c.passed"""),
        STEP_TOLD(
                Kind.LATE,
                1,
                "select count(*) from audit_event where subject like :these and type = 'ChasingStepTaken'"),
        STEP_ADDRESSED(Kind.LATE, 2, """
                select count(*) from chasing_addressee a join chasing_step c on c.id = a.step_id join task t on t.id = c.task_id
                 where t.code like :these"""),
        STEP_NOTICE(
                Kind.LATE,
                2,
                "select count(*) from notification where subject like :these and kind = 'EscalationStep'"),
        LATER_STEPS_AHEAD(Kind.LATE, 3, """
                select count(*) from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                 where e.business_key_ like :these and e.business_key_ like '%~C' and j.handler_cfg_ similar to
                       'Timer_(First|Second|Third|Fourth)Step%'"""),
        RECEIPT_NOTED(
                Kind.UNANSWERED, 1, "select count(*) from task where code like :these and receipt_late_at is not null"),
        RECEIPT_TOLD(
                Kind.UNANSWERED,
                1,
                "select count(*) from audit_event where subject like :these and type = 'ReceiptLate'"),
        PERIOD(Kind.RECURRING, 1, "select count(*) from task where code like :these and occurrence = 2"),
        PERIODS(Kind.RECURRING, 2, "select count(*) from task where code like :these and series_id is not null"),
        PERIOD_COUNTED(Kind.RECURRING, 2, "select sum(opened) from task_series where code like :these"),
        PERIOD_ISSUED(
                Kind.RECURRING,
                1,
                "select count(*) from audit_event where subject like :these and type = 'TaskIssued'"),
        PERIOD_WITH_ITS_PROCESSES(Kind.RECURRING, 3, """
                select count(*) from task t join engine.act_ru_execution e
                    on e.business_key_ in (t.code, t.code || '~A', t.code || '~C') and e.id_ = e.proc_inst_id_
                 where t.code like :these and t.occurrence = 2"""),
        NEXT_PERIOD_AHEAD(Kind.RECURRING, 1, """
                select count(*) from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                 where e.business_key_ like :these and j.handler_cfg_ like 'Timer_PeriodBegins%' and j.duedate_ > localtimestamp"""),
        REVIEW(Kind.DATELESS, 1, """
                select count(*) from work_item where subject like :these and process = 'OpenEnded' and closed_at is null""");

        private final Kind kind;
        private final int each;
        private final String sql;

        Effect(Kind kind, int each, String sql) {
            this.kind = kind;
            this.each = each;
            this.sql = sql;
        }
    }
}
