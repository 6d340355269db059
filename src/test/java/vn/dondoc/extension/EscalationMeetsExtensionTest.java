package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.support.Rivals;

/**
 * An extension is granted at the moment at which the task's chasing strikes: whoever is first, date, ladder, process and
 * history agree, and the person who decides hears nothing of it.
 */
class EscalationMeetsExtensionTest extends ExtensionDesk {

    private static final String TIMERS = """
            from engine.act_ru_job j join engine.act_ru_jobdef d on d.id_ = j.job_def_id_
                  join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = ?""".indent(1);

    @Autowired
    private Rivals rivals;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProgramClock clock;

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void aStepThatWaitsForTheGrantIsNotTaken() {
        String task = lateAndAsked();
        String step = job(task, "Timer_FirstStep");

        Throwable struck = rivals.inOrder(() -> grant(task, 1), () -> strike(step));

        // the engine takes the timer back as a whole, as its process waits for another date
        assertThat(struck).isInstanceOf(OptimisticLockingException.class);
        assertThat(steps(task)).isEmpty();
        granted(task);
        assertThat(events(task)).doesNotContain("ChasingStepTaken");
    }

    @Test
    void aGrantThatWaitsForTheStepMovesTheLadderAfterIt() {
        String task = lateAndAsked();
        String step = job(task, "Timer_FirstStep");

        assertThat(rivals.inOrder(() -> strike(step), () -> grant(task, 1))).isNull();

        assertThat(steps(task)).containsExactly(calendar.expiryOf(DUE) + " 1");
        granted(task);
        assertThat(events(task)).containsSubsequence("ChasingStepTaken", "ExtensionGranted");
    }

    /** The engine locks due timers before it fires them; a decision in between is made, not refused. */
    @Test
    void aTimerThatIsBeingFetchedHindersNobody() {
        String task = lateAndAsked();
        String step = job(task, "Timer_FirstStep");

        assertThat(rivals.inOrder(() -> jdbc.sql("""
                                        update engine.act_ru_job set rev_ = rev_ + 1, lock_owner_ = 'another',
                                               lock_exp_time_ = localtimestamp + interval '5 minutes' where id_ = ?""").param(step).update(), () -> grant(task, 1)))
                .isNull();

        assertThat(steps(task)).isEmpty();
        granted(task);
    }

    @RepeatedTest(5)
    void bothAtOnce() throws Exception {
        String task = lateAndAsked();
        String step = job(task, "Timer_FirstStep");
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> struck = two.submit(() -> {
                start.await();
                strike(step);
                return null;
            });
            Future<?> granted = two.submit(() -> {
                start.await();
                grant(task, 1);
                return null;
            });
            granted.get(20, TimeUnit.SECONDS);
            try {
                struck.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException takenBack) {
                assertThat(takenBack).hasCauseInstanceOf(ProcessEngineException.class);
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(steps(task).size()).isEqualTo(events(task).contains("ChasingStepTaken") ? 1 : 0);
        granted(task);
    }

    private void granted(String task) {
        assertThat(task(task).line().dueDate()).isEqualTo(LATER);
        assertThat(request(task, 1).outcome()).isEqualTo(ExtensionOutcome.GRANTED);
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        assertThat(jdbc.sql("select c.expires_on from chasing c join task t on t.id = c.task_id where t.code = ?")
                        .param(task)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(calendar.expiryOf(LATER));
    }

    /** A task whose date has expired, so that its first step is ahead, with a request for another date. */
    private String lateAndAsked() {
        String task = asked();
        clock.at(
                DUE.plusDays(6).atStartOfDay(Zones.VIETNAM).toInstant(),
                () -> management.executeJob(job(task, "Timer_DueDateExpired")));
        return task;
    }

    private void strike(String job) {
        LocalDateTime hour = calendar.plus(calendar.expiryOf(DUE), 1).atTime(8, 0);
        clock.at(hour.atZone(Zones.VIETNAM).toInstant(), () -> management.executeJob(job));
    }

    private List<String> steps(String task) {
        return jdbc.sql("""
                        select c.expires_on || ' ' || c.step from chasing_step c join task t on t.id = c.task_id where t.code = ?""").param(task).query(String.class).list();
    }

    private List<String> armed(String task) {
        return jdbc.sql("select d.act_id_ " + TIMERS)
                .param(task + "~C")
                .query(String.class)
                .list();
    }

    private String job(String task, String timer) {
        return jdbc.sql("select j.id_ " + TIMERS + " and d.act_id_ = ?")
                .params(task + "~C", timer)
                .query(String.class)
                .single();
    }
}
