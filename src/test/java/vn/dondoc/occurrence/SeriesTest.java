package vn.dondoc.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskSuccession;
import vn.dondoc.task.TaskSuperseding;

/** Every way through TaskSeries.bpmn, its timer fired by hand. */
class SeriesTest extends DueKindsDesk {

    @Autowired
    TaskSuperseding superseding;

    @Autowired
    SeriesCourse course;

    @Autowired
    Occurrences occurrences;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Units units;

    @Autowired
    TaskSuccession succession;

    @Test
    void eachPeriodOpensOnItsFirstWorkingDayAndIsJudgedByItself() {
        String first = monthly(null);
        assertThat(due(first + "~S")).isEqualTo("2031-02-03T07:00"); // the 1st is a Saturday
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 7, 0));

        String second = first + "-K02";
        on(day(2, 10), () -> {
            List<Occurrence> items =
                    occurrences.of(second, lead()).orElseThrow().items();
            assertThat(items).extracting(Occurrence::code).containsExactly(second, first);
            assertThat(items)
                    .extracting(Occurrence::deadlineState)
                    .containsExactly(DeadlineState.ON_TRACK, DeadlineState.OVERDUE);
            assertThat(items.get(0).period()).isEqualTo(new Period(day(2, 1), day(2, 28)));
            assertThat(reading.of(second, lead()).line().dueDate()).isEqualTo(day(2, 28));
            commands.acknowledge(second, lead());
        });
        assertThat(inbox.openOf(first).step()).as("a late one stays owed").isEqualTo("Task_Acknowledge");
        assertThat(inbox.openOf(second).step()).isEqualTo("Task_CarryOut");
        assertThat(due(first + "~S")).isEqualTo("2031-03-03T07:00");
        assertThat(done(first + "~S")).contains("Timer_PeriodBegins", "Task_OpenPeriod");
    }

    @Test
    void afterAStopItCatchesUpPeriodByPeriod() {
        String first = monthly(null);
        LocalDateTime back = LocalDateTime.of(2031, 8, 15, 10, 0);
        int opened = 0;
        while (!due(first + "~S").isAfter(back)) {
            fire(first + "~S", back);
            opened++;
        }
        assertThat(opened).isEqualTo(7);
        assertThat(codes(first))
                .containsExactly(
                        first,
                        first + "-K02",
                        first + "-K03",
                        first + "-K04",
                        first + "-K05",
                        first + "-K06",
                        first + "-K07",
                        first + "-K08");
        assertThat(due(first + "~S")).isEqualTo(calendar.expiryOf(day(9, 1)).atTime(7, 0));
    }

    @Test
    void firedTooEarlyItOpensNothing() {
        String first = monthly(null);
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 6, 59));
        assertThat(codes(first)).containsExactly(first);
        assertThat(due(first + "~S")).isEqualTo("2031-02-03T07:00");
    }

    @Test
    void theSeriesEndsWithItsLastDay() {
        String first = monthly(day(3, 14));
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 7, 0));
        fire(first + "~S", LocalDateTime.of(2031, 3, 3, 7, 0));
        assertThat(reading.of(first + "-K03", lead()).line().dueDate()).isEqualTo(day(3, 14));
        assertThat(processes.live(first + "~S")).isFalse();
        assertThat(done(first + "~S")).contains("End_SeriesOver");
        assertThat(occurrences.of(first, office()).orElseThrow().series().endKind())
                .isEqualTo(TaskSeries.Ending.UNTIL);
    }

    @Test
    void aSeriesOfOnePeriodIsOverAtOnce() {
        String first = monthly(day(1, 31));
        assertThat(processes.live(first + "~S")).isFalse();
        assertThat(reading.of(first, lead()).line().dueDate()).isEqualTo(day(1, 31));
    }

    @Test
    void theAssigningSideEndsIt() {
        String first = monthly(null);
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 7, 0));
        String second = first + "-K02";
        assertThatThrownBy(() -> occurrences.end(second, "Đã có phần mềm", lead()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> occurrences.end(second, "Đã có phần mềm", fixture.viewer("yenbai.office")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> occurrences.end(second, " ", office())).isInstanceOf(Invalid.class);

        occurrences.end(second, "Đã có phần mềm", office());
        assertThat(processes.live(first + "~S")).isFalse();
        assertThat(done(first + "~S")).contains("End_SeriesEnded");
        assertThat(reading.of(second, lead()).line().state()).isEqualTo(TaskState.ISSUED);
        assertThat(events(second)).contains("TaskSeriesEnded");
        TaskSeries series = occurrences.of(first, office()).orElseThrow().series();
        assertThat(series.endKind()).isEqualTo(TaskSeries.Ending.DECISION);
        assertThat(series.endReason()).isEqualTo("Đã có phần mềm");
        open(first, LocalDateTime.of(2031, 5, 5, 8, 0));
        assertThat(codes(first)).containsExactly(first, second);
        assertThatThrownBy(() -> occurrences.end(first, "Lại nữa", office()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("occurrence.seriesEnded");
    }

    @Test
    void anotherTaskInItsPlaceEndsTheSeriesAndNotOnlyThePeriod() {
        String first = monthly(null);
        jdbc.sql("""
                        insert into task (code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id,
                            title, text, nature, force, due_kind, state, percent, issued_on, issued_at, search)
                        select replace(code, '.01', '.02'), province_id, session_id, session_code, directive_id, assigner_unit_id,
                            lead_unit_id, title, text, nature, force, 'NONE', 'ISSUED', 0, issued_on, issued_at, search
                          from task where code = ?""").param(first).update();
        on(day(1, 20), () -> superseding.replace(first, first.replace(".01", ".02"), "Gộp việc", office()));
        assertThat(processes.live(first + "~S")).isFalse();
        assertThat(occurrences.of(first, office()).orElseThrow().series().endKind())
                .isEqualTo(TaskSeries.Ending.REPLACED);
        open(first, LocalDateTime.of(2031, 2, 3, 8, 0));
        assertThat(codes(first)).containsExactly(first);
    }

    @Test
    void whatDoesNotRecurHasNoSeriesToEnd() {
        String task = fixture.task().issue();
        assertThat(occurrences.of(task, office())).isEmpty();
        assertThatThrownBy(() -> occurrences.end(task, "Lý do", office())).isInstanceOf(Refused.class);
    }

    @Test
    void theNextPeriodGoesToWhoeverLeadsTheLatest() {
        String first = monthly(null, "nghean.xa1");
        on(day(1, 12), () -> commands.decline(first, "Không thuộc chức năng", lead()));
        on(
                day(1, 13),
                () -> commands.decideRefusal(first, RefusalDecision.REASSIGN, "Đúng vậy", "nghean.snv", office()));
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 7, 0));
        var next = reading.of(first + "-K02", office());
        assertThat(next.line().lead()).isEqualTo("nghean.snv");
        assertThat(next.line().coordinators()).containsExactly("nghean.xa1");
        assertThat(next.line().assignee()).isNull();
        assertThatThrownBy(() -> reading.of(first + "-K02", lead())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsHandedOverKeepsItsPlaceInTheSeries() {
        String first = monthly(null, "nghean.xa1");
        Unit former = units.byShortName("nghean.sct").orElseThrow();
        Unit successor = units.byShortName("nghean.snv").orElseThrow();
        on(
                day(1, 20),
                () -> transaction.executeWithoutResult(
                        status -> succession.handOver(Map.of(first, successor), former, office().actor())));
        assertThat(codes(first)).containsExactly(first + "-B1");
        fire(first + "~S", LocalDateTime.of(2031, 2, 3, 7, 0));
        assertThat(codes(first)).containsExactly(first + "-B1", first + "-K02");
        var next = reading.of(first + "-K02", office()).line();
        assertThat(next.lead()).isEqualTo("nghean.snv");
        assertThat(next.coordinators()).containsExactly("nghean.xa1");
    }

    @Test
    void ofTwoThatOpenTheSamePeriodOneDoes() throws Exception {
        String first = monthly(null);
        LocalDateTime then = LocalDateTime.of(2031, 2, 3, 7, 0);
        Callable<Boolean> opening = () -> {
            open(first, then);
            return true;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> done : two.invokeAll(List.of(opening, opening))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            two.shutdown();
        }
        assertThat(codes(first)).containsExactly(first, first + "-K02");
        fire(first + "~S", then);
        assertThat(codes(first)).as("the timer finds it opened").hasSize(2);
        assertThat(due(first + "~S")).isEqualTo("2031-03-03T07:00");
    }

    @Test
    void whatIsOlderThanTheSeriesIsCaughtUpWith() {
        String first = monthly(null);
        occurrences.end(first, "Như thể chưa có chuỗi", office());
        jdbc.sql(
                        "update task set series_id = null, occurrence = null, period_from = null, period_to = null where code = ?")
                .param(first)
                .update();
        jdbc.sql("delete from task_series where code = ?").param(first).update();
        on(day(6, 20), () -> transaction.executeWithoutResult(status -> course.catchUp()));
        assertThat(due(first + "~S")).isEqualTo("2031-07-01T07:00");
        assertThat(codes(first)).containsExactly(first);
        on(day(6, 21), () -> transaction.executeWithoutResult(status -> course.begin(first)));
        assertThat(jdbc.sql("select count(*) from task_series where code = ?")
                        .param(first)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private String monthly(@Nullable LocalDate until, String... coordinators) {
        List<String> code = new ArrayList<>();
        var draft = fixture.task()
                .due(new Due(DueKind.PERIODIC, null, Cycle.MONTHLY, until, null, null))
                .issuedOn(day(1, 10));
        for (String coordinator : coordinators) {
            draft.coordinator(coordinator);
        }
        on(day(1, 10), () -> code.add(draft.issue()));
        return code.get(0);
    }

    private void open(String first, LocalDateTime then) {
        at(then, () -> transaction.executeWithoutResult(status -> course.openNext(first)));
    }

    private List<String> codes(String first) {
        return jdbc.sql("""
                        select t.code from task t join task_series s on s.id = t.series_id where s.code = ? order by t.occurrence""").param(first).query(String.class).list();
    }
}
