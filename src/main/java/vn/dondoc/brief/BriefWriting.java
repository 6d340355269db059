package vn.dondoc.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.dondoc.brief.BriefContent.Carried;
import vn.dondoc.brief.BriefContent.CarriedTask;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.brief.BriefContent.Matter;
import vn.dondoc.brief.BriefContent.Meeting;
import vn.dondoc.brief.BriefContent.Official;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.brief.BriefContent.Project;
import vn.dondoc.brief.BriefContent.Question;
import vn.dondoc.brief.BriefContent.Report;
import vn.dondoc.brief.BriefContent.ReportStanding;
import vn.dondoc.brief.BriefContent.Weakness;
import vn.dondoc.session.CarriedTasks;
import vn.dondoc.session.CarryOver;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.ReportProject;
import vn.dondoc.session.ReportState;
import vn.dondoc.session.ScheduleState;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;

/** Gathers what a brief tells, as things stand now; whoever asks has been checked. */
@Component
class BriefWriting {

    private static final int MOST_CARRIED = 100;

    private final SessionReading sessions;
    private final DepartmentReports reports;
    private final PreviousSession previousSession;
    private final Figures figures;
    private final Orders orders;
    private final Pleas pleas;
    private final CarryOver carryOver;
    private final Clock clock;

    BriefWriting(
            SessionReading sessions,
            DepartmentReports reports,
            PreviousSession previousSession,
            Figures figures,
            Orders orders,
            Pleas pleas,
            CarryOver carryOver,
            Clock clock) {
        this.sessions = sessions;
        this.reports = reports;
        this.previousSession = previousSession;
        this.figures = figures;
        this.orders = orders;
        this.pleas = pleas;
        this.carryOver = carryOver;
        this.clock = clock;
    }

    BriefContent now(long sessionId) {
        SessionView session = sessions.byId(sessionId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        PreviousSession.Found previous = previousSession.of(session).orElse(null);
        DepartmentReport report =
                reports.of(session.id()).filter(BriefWriting::isHandedIn).orElse(null);
        List<Figure> told = report == null ? List.of() : figures.of(report, previous == null ? null : previous.id());
        List<Order> accounted = previous == null ? List.of() : orders.of(previous.id());
        List<Plea> waiting = pleas.of(session, today);
        return new BriefContent(
                today,
                meeting(session),
                report(report),
                told,
                previous == null ? null : previous.named(),
                accounted,
                waiting,
                questions(told, accounted, waiting),
                carryOver
                        .of(session.reportingUnit().id(), MOST_CARRIED)
                        .map(BriefWriting::carried)
                        .orElse(null));
    }

    private static Carried carried(CarriedTasks told) {
        MessageSourceResolvable label = told.label();
        String[] codes = Objects.requireNonNull(label.getCodes());
        Object[] arguments = Objects.requireNonNullElse(label.getArguments(), new Object[0]);
        return new Carried(
                codes[0],
                Stream.of(arguments).map(String::valueOf).toList(),
                told.total(),
                told.tasks().stream()
                        .map(task -> new CarriedTask(
                                task.code(), task.title(), task.state(), task.dueDate(), task.daysLate()))
                        .toList());
    }

    private static boolean isHandedIn(DepartmentReport report) {
        return report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED;
    }

    private static Meeting meeting(SessionView session) {
        return new Meeting(
                session.code(),
                session.title(),
                session.kind(),
                session.host(),
                session.date(),
                session.dateApproximate(),
                session.dayPart(),
                session.place(),
                session.organizer().name(),
                session.reportingUnit().name(),
                session.reporter() == null ? null : session.reporter().name(),
                session.chairs().stream()
                        .map(chair -> new Official(chair.name(), chair.title()))
                        .toList(),
                session.period().label(),
                session.period().from(),
                session.period().to(),
                session.period().calendar());
    }

    private static Report report(@Nullable DepartmentReport report) {
        if (report == null) {
            return new Report(ReportStanding.MISSING, null, null, List.of(), List.of());
        }
        return new Report(
                report.state() == ReportState.ACCEPTED ? ReportStanding.ACCEPTED : ReportStanding.SUBMITTED,
                report.content().weaknesses(),
                report.content().causes(),
                report.content().weaknessCauses().stream()
                        .map(each -> new Weakness(each.weakness(), each.cause(), each.kind()))
                        .toList(),
                report.content().projects().stream()
                        .filter(project -> project.scheduleState() == ScheduleState.DELAYED
                                || project.scheduleState() == ScheduleState.STOPPED)
                        .map(BriefWriting::project)
                        .toList());
    }

    private static Project project(ReportProject project) {
        ScheduleState state = project.scheduleState();
        return new Project(
                project.name(),
                project.location(),
                project.investor(),
                state == null ? ScheduleState.DELAYED : state,
                project.note() == null ? project.cause() : project.note());
    }

    /** One of each matter in turn, so that what is cut leaves something of each. */
    private static List<Question> questions(List<Figure> figures, List<Order> orders, List<Plea> pleas) {
        List<List<Question>> matters = List.of(
                figures.stream()
                        .filter(figure -> !figure.concerns().isEmpty() && !figure.explained())
                        .map(figure -> new Question(Matter.FIGURE_WITHOUT_CAUSE, figure.name(), 0))
                        .toList(),
                orders.stream()
                        .filter(order -> order.red() && !order.explained())
                        .map(order -> new Question(Matter.ORDER_WITHOUT_EXPLANATION, order.title(), order.daysLate()))
                        .toList(),
                figures.stream()
                        .filter(Figure::inDoubt)
                        .map(figure -> new Question(Matter.FIGURE_IN_DOUBT, figure.name(), 0))
                        .toList(),
                pleas.stream()
                        .filter(Plea::overdue)
                        .map(plea -> new Question(Matter.PETITION_WITHOUT_ANSWER, plea.text(), plea.ageInDays()))
                        .toList());
        int longest = matters.stream().mapToInt(List::size).max().orElse(0);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<Question> matter : matters) {
                if (i < matter.size()) {
                    questions.add(matter.get(i));
                }
            }
        }
        return questions;
    }
}
