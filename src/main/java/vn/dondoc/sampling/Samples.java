package vn.dondoc.sampling;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.AccountName;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskFinished;
import vn.dondoc.task.TaskState;

/** Draws confirmed tasks, keeps what the second look finds, and lists both. A finding is counted; it changes no task. */
@Service
@Transactional
public class Samples {

    public static final String MARK = "~K";

    private static final String PROCESS = "SecondLook";
    private static final int MOST = 500;

    private static final String SELECT = """
            select t.code as task, t.title, l.name as lead, t.confirmed_at, s.finding, s.reason, s.looked_at,
                   %s as confirmed_by,
                   %s as looked_by,
                   s.finding is null and :office and t.assigner_unit_id = :unit and not exists (
                       select 1 from account z where z.id in (c.decided_by, t.submitted_by)
                          and (z.id = :account or z.person_id = :person)) as may_look
              from task_sample s join task t on t.id = s.task_id join unit l on l.id = t.lead_unit_id
                   left join lateral (select q.decided_by from task_submission q where q.task_id = t.id and q.verdict = 'CONFIRMED'
                                       order by q.ordinal desc limit 1) c on true
            """.formatted(AccountName.of("c.decided_by"), AccountName.of("s.looked_by"));

    private final JdbcClient jdbc;
    private final SampleDraw draw;
    private final TaskDesk desk;
    private final Processes processes;
    private final Clock clock;

    Samples(JdbcClient jdbc, SampleDraw draw, TaskDesk desk, Processes processes, Clock clock) {
        this.jdbc = jdbc;
        this.draw = draw;
        this.desk = desk;
        this.processes = processes;
        this.clock = clock;
    }

    /** A task was confirmed: it is drawn or not, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(TaskFinished finished) {
        if (finished.outcome() == TaskState.CONFIRMED && draw.takes(finished.task()) && kept(finished.task())) {
            processes.start(PROCESS, finished.task() + MARK);
        }
    }

    private boolean kept(String task) {
        return jdbc.sql("""
                        insert into task_sample (task_id, province_id, drawn_at)
                        select id, province_id, ? from task where code = ? on conflict do nothing""").params(Timestamp.from(clock.instant()), task).update() > 0;
    }

    /** Another person of the assigning unit than the one who confirmed says what they found. */
    public void look(String code, @Nullable Finding finding, @Nullable String reason, Viewer by) {
        Task task = desk.assignedBy(code, by);
        Sample sample = of(code, by).orElseThrow(() -> new Refused("sampling.notDrawn"));
        if (sample.finding() != null) {
            throw new Refused("sampling.lookedAlready");
        }
        if (!sample.mayLook()) {
            throw new NotAllowed("sampling.byAnotherPerson");
        }
        Checks checks = new Checks().present(finding, "finding");
        if (finding == Finding.WANTING) {
            checks.text(reason, "reason", 2000);
        }
        checks.atMost(reason, "reason", 2000).orThrow();
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        jdbc.sql("""
                        update task_sample set finding = :finding, reason = :reason, looked_by = :by, looked_at = :at
                         where task_id = :task""")
                .param("finding", finding == null ? null : finding.name())
                .param("reason", words)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("task", task.id())
                .update();
        desk.tell(
                task,
                by.actor(),
                finding == Finding.RIGHT ? "FoundRight" : "FoundWanting",
                words == null ? Map.of() : Map.of("reason", words));
        processes.complete(
                code + MARK, "Task_LookAgain", by.username(), Map.of("foundRight", finding == Finding.RIGHT));
    }

    /** The sample of a task that the viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Sample> of(String task, Viewer viewer) {
        return select("where t.code = :task", viewer)
                .param("task", task)
                .query(Sample.class)
                .optional();
    }

    /**
     * Those that the viewer's province has drawn: what is owed first, then the newest.
     *
     * @throws NotAllowed for those who do not see the province
     */
    @Transactional(readOnly = true)
    public List<Sample> all(Viewer viewer) {
        if (!viewer.seesProvince()) {
            throw new NotAllowed("sampling.readers");
        }
        return select(
                        "where s.province_id = :province order by s.finding is not null, s.drawn_at desc, t.id limit :most",
                        viewer)
                .param("province", viewer.province())
                .param("most", MOST)
                .query(Sample.class)
                .list();
    }

    private JdbcClient.StatementSpec select(String condition, Viewer viewer) {
        return jdbc.sql(SELECT + condition)
                .param("office", viewer.role().isOffice())
                .param("unit", viewer.unitId() == null ? -1 : viewer.unitId())
                .param("account", viewer.accountId())
                .param("person", viewer.personId());
    }
}
