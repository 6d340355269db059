package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionStages;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.TaskIssuing;
import vn.dondoc.task.TaskOrder;

/** Issues a notice: its number, the directives' codes, the tasks, their processes and inboxes, in the caller's transaction. */
@Component
class NoticeIssuing {

    private final Conclusions conclusions;
    private final DirectiveRows rows;
    private final Notices notices;
    private final NoticeDay noticeDay;
    private final TaskOrders orders;
    private final TaskIssuing tasks;
    private final SessionStages stages;
    private final ProposalDesk proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeIssuing(
            Conclusions conclusions,
            DirectiveRows rows,
            Notices notices,
            NoticeDay noticeDay,
            TaskOrders orders,
            TaskIssuing tasks,
            SessionStages stages,
            ProposalDesk proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conclusions = conclusions;
        this.rows = rows;
        this.notices = notices;
        this.noticeDay = noticeDay;
        this.orders = orders;
        this.tasks = tasks;
        this.stages = stages;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    Issued issue(
            WorkingSession session, Conclusion conclusion, @Nullable String number, @Nullable String date, Viewer by) {
        NoticeNumber.Asked asked = NoticeNumber.read(number, date, notices.notation(session), session.schedule());
        List<Directive> directives = noticeDay.resolved(conclusion.directives(), session, asked.date());
        Mark issued = new Mark(clock.instant(), by.accountId());
        Notices.Registered registered = notices.register(session, asked, conclusion.signedById(), issued);
        Notice notice = registered.notice();
        conclusions.decide(conclusion.issue());
        proposals.note(conclusion);
        List<TaskOrder> ordered = order(session, directives, notice.date());
        tasks.issue(ordered, by.actor());
        List<String> codes = ordered.stream().map(TaskOrder::code).toList();
        stages.noticeIssued(session, detail(notice, codes), by);
        events.publishEvent(new NoticeIssued(registered.id(), session.id()));
        return new Issued(notice, codes);
    }

    /** Nothing is issued twice: the same request gets the same answer, any other is refused. */
    Issued again(WorkingSession session, @Nullable String number, @Nullable String date) {
        Notice issued = notices.of(session.id()).orElseThrow();
        NoticeNumber.Asked asked = NoticeNumber.read(number, date, issued.notation(), session.schedule());
        if (!asked.means(issued)) {
            throw new Refused(
                    "conclusion.alreadyIssuedAs", issued.mark(), issued.date().toString());
        }
        return new Issued(issued, notices.taskCodes(session.id()));
    }

    private List<TaskOrder> order(WorkingSession session, List<Directive> directives, LocalDate day) {
        List<Long> ids = rows.ids(session.id());
        rows.number(ids, DirectiveCodes.of(session.code(), directives.size()));
        return orders.of(session, directives, ids, day);
    }

    private static Map<String, String> detail(Notice notice, List<String> codes) {
        return Map.of(
                "number", notice.mark(),
                "date", notice.date().toString(),
                "tasks", String.valueOf(codes.size()));
    }
}
