package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.PetitionCourse;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.TaskOrder;
import vn.dondoc.task.TaskSuperseding;

/**
 * Issues a correction, in the caller's transaction: its number, the new set of directives, and their tasks. Unchanged
 * directives keep their tasks; changed ones supersede them, removed ones recall them. The petitions follow the tasks.
 */
@Component
class CorrectionIssuing {

    private final SessionAccess access;
    private final SessionHistory history;
    private final Notices notices;
    private final NoticeDay noticeDay;
    private final DirectiveRows rows;
    private final TaskOrders orders;
    private final TaskSuperseding tasks;
    private final PetitionCourse petitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectionIssuing(
            SessionAccess access,
            SessionHistory history,
            Notices notices,
            NoticeDay noticeDay,
            DirectiveRows rows,
            TaskOrders orders,
            TaskSuperseding tasks,
            PetitionCourse petitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.notices = notices;
        this.noticeDay = noticeDay;
        this.rows = rows;
        this.orders = orders;
        this.tasks = tasks;
        this.petitions = petitions;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever works on a task locks it before its session; so do we, and nobody waits for the other for ever. */
    void lockTasks(String code, Viewer by) {
        access.requireVisible(code, by);
        tasks.lockOf(code);
    }

    Issued issue(
            WorkingSession session,
            Correction correction,
            CorrectionChanges changes,
            @Nullable String number,
            @Nullable String date,
            Viewer by) {
        NoticeNumber.Asked asked = NoticeNumber.read(number, date, notices.notation(session), session.schedule());
        List<Directive> resolved = resolved(changes, session, asked.date());
        events.publishEvent(new NoticeToBeSuperseded(correction.corrects(), session.id()));
        Mark issued = new Mark(clock.instant(), by.accountId());
        Notices.Registered registered = notices.supersede(session, asked, correction, issued);
        List<Former> formers = rearrange(session, changes, registered.id());
        history.record(session, by.actor(), "NoticeCorrected", detail(registered.notice(), correction));
        events.publishEvent(new NoticeIssued(registered.id(), session.id()));
        petitions.directivesReplaced(registered.id(), session, by);
        List<String> codes = follow(session, changes, resolved, formers, registered.notice(), by);
        petitions.tasksFollowed(session, by);
        return new Issued(registered.notice(), codes);
    }

    Issued again(WorkingSession session, @Nullable String number, @Nullable String date) {
        Notice issued = notices.of(session.id()).orElseThrow();
        if (!NoticeNumber.read(number, date, issued.notation(), session.schedule())
                .means(issued)) {
            throw new Refused(
                    "conclusion.alreadyIssuedAs", issued.mark(), issued.date().toString());
        }
        return new Issued(issued, notices.taskCodes(session.id()));
    }

    /** @param id of the directive's new row; its tasks' codes begin with {@code code} */
    private record Former(@Nullable Long former, long id, int number) {}

    /** Whom the changed directives address on the day of the notice; of the unchanged nothing is decided anew. */
    private List<Directive> resolved(CorrectionChanges changes, WorkingSession session, LocalDate day) {
        Checks checks = new Checks();
        List<Directive> resolved = new ArrayList<>();
        for (int i = 0; i < changes.lines().size(); i++) {
            CorrectionChanges.Line line = changes.lines().get(i);
            if (line.changed()) {
                resolved.add(noticeDay.resolved(line.directive(), i, session, day, checks));
            }
        }
        checks.orThrow();
        return resolved;
    }

    /** Retires what no longer holds, adds what is new, and puts all in the order of the correction. */
    private List<Former> rearrange(WorkingSession session, CorrectionChanges changes, long noticeId) {
        List<Former> formers = new ArrayList<>();
        List<Long> order = new ArrayList<>();
        int number = rows.everIssued(session.id());
        changes.removed().forEach(code -> rows.retire(rows.id(code), noticeId));
        for (CorrectionChanges.Line line : changes.lines()) {
            Long before = line.code() == null ? null : (Long) rows.id(line.code());
            if (!line.changed() && before != null) {
                order.add(before);
                continue;
            }
            if (before != null) {
                rows.retire(before, noticeId);
            }
            long id = rows.add(
                    session.id(), number, line.directive(), before, DirectiveCodes.of(session.code(), number, 0));
            formers.add(new Former(before, id, number));
            order.add(id);
            number++;
        }
        rows.arrange(order);
        return formers;
    }

    private List<String> follow(
            WorkingSession session,
            CorrectionChanges changes,
            List<Directive> resolved,
            List<Former> formers,
            Notice notice,
            Viewer by) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < formers.size(); i++) {
            Former former = formers.get(i);
            List<TaskOrder> ordered = orders.of(session, resolved.get(i), former.id(), former.number(), notice.date());
            tasks.issueInPlaceOf(former.former(), ordered, notice.mark(), by.actor());
            ordered.forEach(order -> codes.add(order.code()));
        }
        changes.removed().forEach(code -> tasks.takeBack(rows.id(code), notice.mark(), by.actor()));
        return codes;
    }

    private static Map<String, String> detail(Notice notice, Correction correction) {
        return Map.of(
                "number", notice.mark(),
                "date", notice.date().toString(),
                "reason", correction.reason());
    }
}
