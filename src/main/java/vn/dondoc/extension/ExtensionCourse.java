package vn.dondoc.extension;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.extension.ExtensionFlow.Subject;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskDesk;

/** What a request does by itself: it follows its task, is owed by somebody, and is chased when nobody decides. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExtensionCourse {

    public static final String PROCESS = ExtensionFlow.PROCESS;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final String OF_UNIT = "t.assigner_unit_id as unit_id, null::bigint as person_id";
    private static final String OF_PERSON =
            "coalesce(h.unit_id, t.assigner_unit_id) as unit_id, h.person_id as person_id";
    private static final String HEAD = """
             left join lateral (select a.unit_id, a.person_id from account a
                                 where a.unit_id = t.assigner_unit_id and a.role in ('OFFICE_HEAD', 'UNIT_HEAD') and a.enabled
                                 order by a.id limit 1) h on true""";
    private static final String LEADER = """
             left join directive d on d.id = t.directive_id
             left join lateral (select a.unit_id, a.person_id from account a
                                 where a.province_id = t.province_id and a.role = 'LEADER' and a.enabled
                                 order by a.person_id is not distinct from d.issuer_id desc, a.id limit 1) h on true""";

    private final TaskDesk desk;
    private final ExtensionRows rows;
    private final ExtensionFlow flow;
    private final ExtensionPolicy policy;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;

    ExtensionCourse(
            TaskDesk desk,
            ExtensionRows rows,
            ExtensionFlow flow,
            ExtensionPolicy policy,
            WorkingCalendar calendar,
            JdbcClient jdbc) {
        this.desk = desk;
        this.rows = rows;
        this.flow = flow;
        this.policy = policy;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** A request falls as soon as its task is no longer being carried out: submitted, stopped, or ended. */
    public void follow(TaskChanged changed) {
        if (!rows.isUndecided(changed.task())) {
            return;
        }
        Extension waiting = rows.undecided(changed.task()).orElseThrow();
        if (!changed.state().isUnderWay()) {
            Task task = desk.ofProgram(changed.task());
            rows.fall(task, waiting.number(), changed.state());
            desk.tell(
                    task,
                    Actor.SYSTEM,
                    "ExtensionWithdrawn",
                    Map.of(
                            "number",
                            String.valueOf(waiting.number()),
                            "state",
                            changed.state().name()));
            flow.withdrawn(changed.task(), waiting.number(), Actor.SYSTEM.username());
        } else if (policy.leaderDecidesStarred()) {
            flow.readdress(changed.task(), waiting.number());
        }
    }

    /** Who owes the decision, by the policy, as our tables stand in the running transaction. */
    public Obligation owed(String key) {
        Subject subject = Subject.of(key);
        boolean starred = jdbc.sql("select starred from task where code = ?")
                .param(subject.code())
                .query(Boolean.class)
                .single();
        String owner =
                switch (policy.deciderOf(starred)) {
                    case OFFICE -> "";
                    case OFFICE_HEAD -> HEAD;
                    case LEADER -> LEADER;
                };
        return jdbc.sql("select t.province_id, " + (owner.isEmpty() ? OF_UNIT : OF_PERSON)
                        + ", t.title, x.decide_by as due_on from task t join task_extension x on x.task_id = t.id"
                        + owner
                        + " where t.code = ? and x.number = ?")
                .params(subject.code(), subject.number())
                .query(Obligation.class)
                .single();
    }

    /** The morning of the first working day after the one by which the request should have been decided. */
    public String chasedAt(String key) {
        Subject subject = Subject.of(key);
        LocalDate by = rows.find(subject.code(), subject.number()).orElseThrow().decideBy();
        return ISO_OFFSET_DATE_TIME.format(calendar.plus(by, 1).atTime(MORNING).atZone(Zones.VIETNAM));
    }

    /** Reminds of the decision, once; of one that was taken meanwhile nobody is reminded. */
    public void chase(String key) {
        Subject subject = Subject.of(key);
        Task task = desk.ofProgram(subject.code());
        if (rows.chase(task, subject.number())) {
            LocalDate by =
                    rows.find(subject.code(), subject.number()).orElseThrow().decideBy();
            desk.tell(
                    task,
                    Actor.SYSTEM,
                    "ExtensionChased",
                    Map.of("number", String.valueOf(subject.number()), "decideBy", by.toString()));
        }
    }
}
