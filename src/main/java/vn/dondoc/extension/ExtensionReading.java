package vn.dondoc.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.TaskDeadlines;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskLine;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** Reads the dates of one task and the requests to move them. */
@Service
@Transactional(readOnly = true)
public class ExtensionReading {

    private final TaskReading tasks;
    private final TaskDeadlines deadlines;
    private final ExtensionRows rows;
    private final Deciders deciders;
    private final ExtensionPolicy policy;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionReading(
            TaskReading tasks,
            TaskDeadlines deadlines,
            ExtensionRows rows,
            Deciders deciders,
            ExtensionPolicy policy,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.rows = rows;
        this.deciders = deciders;
        this.policy = policy;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@link vn.dondoc.rule.NotFound} unless the viewer may see the task. */
    public ExtensionView of(String code, Viewer viewer) {
        return of(tasks.of(code, viewer), viewer);
    }

    /** The same for a task that the viewer has read already. */
    public ExtensionView of(TaskDetails task, Viewer viewer) {
        TaskLine line = task.line();
        List<Extension> requests = rows.of(line.code());
        Extension waiting =
                requests.stream().filter(Extension::isUndecided).findFirst().orElse(null);
        Deciders.Side side = side(line.code());
        boolean decides = deciders.of(side, viewer).isPresent();
        boolean leads = task.may().report();
        ExtensionRules rules = rules();
        return new ExtensionView(
                requests,
                deadlines.moved(line.code()),
                allowance(line, side, requests, rules),
                leads,
                refusal(line, requests, rules),
                leads && waiting != null,
                decides,
                waiting != null && rows.isOf(waiting.askedBy(), viewer),
                decides && waiting == null && !line.state().isFinal() && line.state() != TaskState.SUBMITTED);
    }

    private static @Nullable Refused refusal(TaskLine line, List<Extension> requests, ExtensionRules rules) {
        return rules.refusal(new ExtensionRules.Standing(
                        line.state(),
                        line.dueDate(),
                        line.expiresOn(),
                        Extensions.granted(requests),
                        requests.stream().anyMatch(Extension::isUndecided)))
                .orElse(null);
    }

    private ExtensionView.Allowance allowance(
            TaskLine line, Deciders.Side side, List<Extension> requests, ExtensionRules rules) {
        LocalDate expires = line.expiresOn();
        return new ExtensionView.Allowance(
                Math.max(0, policy.most() - Extensions.granted(requests)),
                policy.most(),
                policy.minWorkingDaysAhead(),
                expires == null ? null : rules.lastDayToAsk(expires),
                policy.longestWorkingDays(),
                expires == null ? null : rules.longest(expires),
                expires != null && rules.late(expires),
                policy.deciderOf(side.starred()));
    }

    private Deciders.Side side(String code) {
        return jdbc.sql("select province_id, assigner_unit_id, starred from task where code = ?")
                .param(code)
                .query(Deciders.Side.class)
                .single();
    }

    private ExtensionRules rules() {
        return new ExtensionRules(policy, calendar.current(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
