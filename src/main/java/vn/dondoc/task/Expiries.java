package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.inbox.Inbox;

/**
 * Keeps the days on which open tasks expire in step with the calendar: where a day has become a day off, or a day off is
 * worked, a due date beside it expires on another working day. The due date itself stays; timers follow by
 * {@link TaskChanged}. What has expired before today stays as it was judged.
 */
@Service
@Transactional
public class Expiries {

    private static final int AT_ONCE = 200;

    private final TaskDesk desk;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    Expiries(TaskDesk desk, WorkingCalendar calendar, Inbox inbox, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Term(LocalDate dueDate, LocalDate expiresOn) {}

    /** @return how many tasks expire on another day now; some hundred at a time, 0 once none is left */
    public int follow() {
        return follow(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Only what expires on this day or later. */
    int follow(LocalDate from) {
        WorkingDays days = calendar.current();
        List<String> tasks = new ArrayList<>();
        for (Term term : terms(from)) {
            if (tasks.size() < AT_ONCE && !days.expiryOf(term.dueDate()).equals(term.expiresOn())) {
                tasks.addAll(of(term, AT_ONCE - tasks.size()));
            }
        }
        tasks.forEach(task -> follow(task, days));
        return tasks.size();
    }

    private void follow(String code, WorkingDays days) {
        Task task = desk.ofProgram(code);
        LocalDate due = task.dueDate();
        LocalDate before = task.expiresOn();
        if (due == null || task.state().isFinal() || days.expiryOf(due).equals(before)) {
            return;
        }
        LocalDate expires = days.expiryOf(due);
        task.expireOn(expires);
        desk.save(task, Actor.SYSTEM, "ExpiryMoved", TaskText.details("due", due, "from", before, "expires", expires));
        inbox.readdress(TaskCommands.PROCESS, code);
    }

    private List<Term> terms(LocalDate from) {
        return jdbc.sql("""
                        select distinct t.due_date, t.expires_on from task t
                         where t.expires_on >= ? and %s order by t.expires_on, t.due_date""".formatted(TaskConditions.OPEN))
                .param(from)
                .query(Term.class)
                .list();
    }

    private List<String> of(Term term, int most) {
        return jdbc.sql("""
                        select t.code from task t where t.due_date = ? and t.expires_on = ? and %s
                         order by t.id limit ?""".formatted(TaskConditions.OPEN))
                .params(term.dueDate(), term.expiresOn(), most)
                .query(String.class)
                .list();
    }
}
