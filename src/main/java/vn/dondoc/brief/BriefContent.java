package vn.dondoc.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.series.Concern;
import vn.dondoc.session.CauseKind;
import vn.dondoc.session.DayPart;
import vn.dondoc.session.Host;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.session.ScheduleState;
import vn.dondoc.session.SessionKind;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.TaskState;

/**
 * Everything that a brief knows, uncut and without words of any language; what is red stands first in every list, and
 * before that the petitions of the session itself.
 *
 * @param asOf the day from which deadlines and ages are seen
 */
public record BriefContent(
        LocalDate asOf,
        Meeting meeting,
        Report report,
        List<Figure> figures,
        @Nullable Previous previous,
        List<Order> orders,
        List<Plea> petitions,
        List<Question> questions,
        @Nullable Carried carried) {

    /** Who meets, when, on what. */
    public record Meeting(
            String code,
            String title,
            SessionKind kind,
            Host host,
            @Nullable LocalDate date,
            boolean dateApproximate,
            @Nullable DayPart dayPart,
            @Nullable String place,
            String organizer,
            String reportingUnit,
            @Nullable String reporter,
            List<Official> chairs,
            @Nullable String periodLabel,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable PeriodCalendar periodCalendar) {}

    /** A person with the title held on the day. */
    public record Official(String name, String title) {}

    /** Whether there is a report to go by. */
    public enum ReportStanding {
        /** Not handed in: the brief has no figures. */
        MISSING,
        /** Handed in, not yet accepted. */
        SUBMITTED,
        ACCEPTED
    }

    /** What the report says in words. */
    public record Report(
            ReportStanding standing,
            @Nullable String weaknesses,
            @Nullable String causes,
            List<Weakness> weaknessCauses,
            List<Project> projects) {

        public Report {
            // briefs frozen before weaknesses had causes of their own have none
            weaknessCauses = Objects.requireNonNullElse(weaknessCauses, List.of());
        }
    }

    /** Something that fell short, with what the unit says it comes from. */
    public record Weakness(
            String weakness,
            @Nullable String cause,
            @Nullable CauseKind kind) {}

    /** A project that is late or stopped. */
    public record Project(
            String name,
            @Nullable String location,
            @Nullable String investor,
            ScheduleState state,
            @Nullable String note) {}

    /**
     * A figure with what the last report said.
     *
     * @param growth change against the same period of the year before, per cent
     * @param growthChange by how many points that change differs from the one in the last report
     * @param doubts what can hardly be true, with what the unit answered
     * @param explained whether the report gives a cause for it
     */
    public record Figure(
            String name,
            String unit,
            @Nullable String periodLabel,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            boolean indexForm,
            @Nullable BigDecimal planPercent,
            @Nullable BigDecimal scenarioPercent,
            @Nullable BigDecimal growth,
            @Nullable BigDecimal growthChange,
            @Nullable Before before,
            Set<Concern> concerns,
            List<Doubt> doubts,
            boolean explained) {

        public boolean red() {
            return !concerns.isEmpty() || inDoubt();
        }

        /** Whether something that can hardly be true has no answer. */
        public boolean inDoubt() {
            return doubts.stream().anyMatch(Doubt::open);
        }
    }

    /** What the last report said. */
    public record Before(
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable String periodLabel,
            @Nullable BigDecimal growth) {}

    /**
     * A warning by its message key and the figures or words in it.
     *
     * @param answer what the unit says to it; null while it says nothing
     */
    public record Doubt(
            String key, List<Object> figures, @Nullable String answer) {

        public boolean open() {
            return answer == null;
        }
    }

    /**
     * The session whose directives are accounted for.
     *
     * @param linked whether it was named as the one before; otherwise it is the last one with the same unit
     * @param notice number and notation of its notice in force, or null while none is issued
     */
    public record Previous(
            String code,
            String title,
            @Nullable LocalDate date,
            boolean linked,
            @Nullable String notice) {}

    /**
     * What became of one directive, tasks that others stand in place of aside.
     *
     * @param lead its lead, or the first of several
     * @param tasks how many tasks came of it, one for each lead
     * @param done tasks that were confirmed
     * @param recalled tasks that were taken back, neither done nor owed
     * @param state of the task that is worst off
     * @param daysLate calendar days since its due date expired on a working day; 0 while in time
     * @param explained whether the lead has written what stands in the way
     */
    public record Order(
            String title,
            String lead,
            int tasks,
            int done,
            Integer recalled,
            int overdue,
            TaskState state,
            DeadlineState deadline,
            int daysLate,
            @Nullable LocalDate dueDate,
            @Nullable String deliverable,
            boolean explained) {

        public Order {
            // briefs frozen before recalled tasks were told apart do not count them
            recalled = Objects.requireNonNullElse(recalled, 0);
        }

        public boolean red() {
            return deadline == DeadlineState.OVERDUE;
        }

        public boolean open() {
            return !state.isFinal();
        }

        /** Whether all of it was taken back. */
        public boolean withdrawn() {
            return state == TaskState.RECALLED;
        }
    }

    /** A petition of the reporting unit that still waits. */
    public record Plea(
            String code,
            String text,
            String kind,
            @Nullable BigDecimal amount,
            @Nullable String amountUnit,
            @Nullable String disposition,
            @Nullable String answeringUnit,
            @Nullable LocalDate answerDueOn,
            int ageInDays,
            boolean ofThisReport,
            boolean overdue) {}

    /**
     * The tasks that the reporting unit had not finished when the last period was closed.
     *
     * @param labelKey how people call the period, as a message with the arguments after it
     * @param total how many there are, of which these are the first
     */
    public record Carried(String labelKey, List<String> labelArguments, int total, List<CarriedTask> tasks) {}

    /**
     * One of them as it stands now.
     *
     * @param daysLate calendar days since its due date expired, while it is not done; 0 in time
     */
    public record CarriedTask(
            String code,
            String title,
            String state,
            @Nullable LocalDate dueDate,
            int daysLate) {

        public boolean red() {
            return daysLate > 0;
        }
    }

    /** What the chair may want to ask. */
    public record Question(Matter matter, String subject, int number) {}

    /** Why a question is suggested. */
    public enum Matter {
        /** A red figure of which the report gives no cause. */
        FIGURE_WITHOUT_CAUSE,
        /** Figures that contradict each other, and nobody has said why. */
        FIGURE_IN_DOUBT,
        /** Overdue, and the lead has not written what stands in the way. Number: days late. */
        ORDER_WITHOUT_EXPLANATION,
        /** The answer to a petition is overdue. Number: days since it was raised. */
        PETITION_WITHOUT_ANSWER
    }
}
