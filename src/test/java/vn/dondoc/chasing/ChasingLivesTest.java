package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.test.context.TestContextManager;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.Product;

/**
 * Tasks live through months of the running program, each timer at its hour: extended or shortened, starred, submitted
 * and returned on days of chance. What the ladder wrote is what a model without processes and timers says.
 */
class ChasingLivesTest extends ChasingDesk {

    private final Ladder ladder = new ChasingPolicy("07:30", null).steps();

    private String task = "";
    private LocalDate expires = FRIDAY;
    private boolean starred;
    private boolean submitted;
    private LocalDateTime lived = LocalDateTime.MIN;
    private final Set<String> taken = new HashSet<>();
    private final List<String> expected = new ArrayList<>();
    private final Set<Integer> takenEver = new HashSet<>();
    private LocalDate armed = LocalDate.MIN;
    private int carried;

    @BeforeProperty
    void program() throws Exception {
        new TestContextManager(ChasingLivesTest.class).prepareTestInstance(this);
    }

    enum What {
        MOVED,
        STARRED,
        SUBMITTED_OR_RETURNED
    }

    /** What is done so many days after what was done before, at ten in the morning. */
    record Turn(int days, What what, int to) {}

    @Provide
    Arbitrary<List<Turn>> lives() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(3, What.MOVED), Tuple.of(1, What.STARRED), Tuple.of(3, What.SUBMITTED_OR_RETURNED));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        what,
                        Arbitraries.integers().between(-30, 45))
                .as(Turn::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 330).map(LocalDate.of(2026, 1, 12)::plusDays);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyStepOnceWhileThereIsAReasonAndForTheDateInForce(
            @ForAll("dates") LocalDate due, @ForAll("lives") List<Turn> turns) {
        begin(due);
        LocalDateTime now = lived;
        for (Turn turn : turns) {
            now = now.plusDays(turn.days());
            live(now);
            at(now, () -> take(turn));
        }
        now = now.plusDays(75);
        live(now);
        at(now, () -> commands.recall(task, "Không còn phù hợp", by("nghean.office")));
        assertThat(live(task)).isFalse();
        assertThat(nextTimer(now.plusDays(90))).isEmpty();
        assertThat(steps(task)).containsExactlyElementsOf(expected);
        assertThat(stepEvents(task)).isEqualTo(expected.size() - carried);
    }

    private void begin(LocalDate due) {
        starred = false;
        submitted = false;
        taken.clear();
        expected.clear();
        takenEver.clear();
        carried = 0;
        lived = due.minusDays(5).atTime(10, 0);
        armed = lived.toLocalDate();
        expires = calendar.expiryOf(due);
        at(lived, () -> {
            task = fixture.task().due(due).issuedOn(due.minusDays(5)).issue();
            commands.acknowledge(task, by("nghean.sct"));
        });
    }

    private void take(Turn turn) {
        done(turn);
        if (!submitted) {
            armed = now().toLocalDate();
        }
    }

    private void done(Turn turn) {
        switch (turn.what()) {
            case MOVED -> {
                LocalDate due = submitted ? expires : now().toLocalDate().plusDays(turn.to());
                if (!calendar.expiryOf(due).equals(expires)) {
                    moved(task, due);
                    expires = calendar.expiryOf(due);
                }
            }
            case STARRED -> {
                starred = !starred;
                commands.star(task, starred, by("nghean.office"));
            }
            case SUBMITTED_OR_RETURNED -> {
                submitted = !submitted;
                if (submitted) {
                    commands.submit(task, Product.NONE, null, by("nghean.sct"));
                } else {
                    commands.returnForRework(task, "Thiếu số liệu", by("nghean.office"));
                }
            }
        }
    }

    /** Fires what is due until then, each at its hour, or now where that has passed; the model counts the same days. */
    private void live(LocalDateTime until) {
        for (Optional<Timer> next = nextTimer(until); next.isPresent(); next = nextTimer(until)) {
            Timer timer = next.get();
            LocalDateTime hour = timer.at().isBefore(lived) ? lived : timer.at();
            at(hour, () -> management.executeJob(timer.id()));
        }
        for (int step = 1; step <= Ladder.STEPS; step++) {
            boolean come =
                    !ladder.at(step, expires, starred, calendar.current()).isAfter(until);
            if (!submitted && come && taken.add(expires + " " + step)) {
                LocalDate day = ladder.day(step, expires, starred, calendar.current());
                expected.add(expires + " " + step + " " + day);
                count(step, day);
            }
        }
        lived = until;
    }

    /** What lay before the date came into force, and was taken for another one, is not taken again. */
    private void count(int step, LocalDate day) {
        if (takenEver.add(step) || day.isAfter(armed)) {
            return;
        }
        carried++;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Zones.VIETNAM);
    }

    private record Timer(String id, LocalDateTime at) {}

    private Optional<Timer> nextTimer(LocalDateTime until) {
        return jdbc.sql("""
                        select j.id_, j.duedate_ from engine.act_ru_job j
                          join engine.act_ru_execution p on p.id_ = j.process_instance_id_
                         where p.business_key_ = ? and j.duedate_ <= ? order by j.duedate_, j.id_ limit 1""")
                .params(
                        Chasing.subject(task),
                        Timestamp.from(until.atZone(Zones.VIETNAM).toInstant()))
                .query((row, n) -> new Timer(
                        row.getString("id_"),
                        LocalDateTime.ofInstant(row.getTimestamp("duedate_").toInstant(), Zones.VIETNAM)))
                .optional();
    }
}
