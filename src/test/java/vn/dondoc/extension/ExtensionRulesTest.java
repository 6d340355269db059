package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.extension.ExtensionPolicy.AfterDueDate;
import vn.dondoc.extension.ExtensionPolicy.DecidedBy;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.TaskState;

/** The policy on a calendar without holidays: a task due on Friday, 18 December 2026. */
class ExtensionRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    private static final ExtensionPolicy USUAL =
            new ExtensionPolicy(5, 2, 20, AfterDueDate.ALLOWED, DecidedBy.OFFICE, true, false, 3);

    private static final ExtensionPolicy STRICT =
            new ExtensionPolicy(10, 1, 20, AfterDueDate.REFUSED, DecidedBy.OFFICE_HEAD, false, true, 3);

    static Stream<Arguments> days() {
        return Stream.of(
                // five working days ahead, the last of them a Friday
                Arguments.of(USUAL, "2026-11-30", null),
                Arguments.of(USUAL, "2026-12-11", null),
                Arguments.of(USUAL, "2026-12-12", "extension.notAhead"),
                Arguments.of(USUAL, "2026-12-14", "extension.notAhead"),
                Arguments.of(USUAL, "2026-12-18", "extension.notAhead"),
                // once the date is over, a request is taken and marked
                Arguments.of(USUAL, "2026-12-19", null),
                Arguments.of(USUAL, "2027-02-01", null),
                Arguments.of(STRICT, "2026-12-04", null),
                Arguments.of(STRICT, "2026-12-07", "extension.notAhead"),
                Arguments.of(STRICT, "2026-12-19", "extension.afterDueDate"));
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("days")
    void countsWorkingDaysAhead(ExtensionPolicy policy, String today, @Nullable String rule) {
        assertThat(rule(policy, today, underWay(0, false))).isEqualTo(rule);
    }

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void onlyWhatIsBeingCarriedOutIsExtended(TaskState state) {
        String rule = rule(USUAL, "2026-11-30", new ExtensionRules.Standing(state, DUE, DUE, 0, false));
        if (state.isUnderWay()) {
            assertThat(rule).isNull();
        } else {
            assertThat(rule).isEqualTo(state == TaskState.ISSUED ? "task.acknowledgeFirst" : "extension.notUnderWay");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, false, ",
        "1, false, ",
        "2, false, extension.most",
        "3, false, extension.most",
        "0, true, extension.undecided"
    })
    void extendsSoOftenAndOneAtATime(int granted, boolean undecided, @Nullable String rule) {
        assertThat(rule(USUAL, "2026-11-30", underWay(granted, undecided))).isEqualTo(rule);
    }

    @Test
    void needsADateToMove() {
        var dateless = new ExtensionRules.Standing(TaskState.IN_PROGRESS, null, null, 0, false);
        assertThat(rule(USUAL, "2026-11-30", dateless)).isEqualTo("task.noDateToMove");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-12-21, ",
        "2026-11-30, 2026-12-18, extension.notLater",
        "2026-11-30, 2026-12-01, extension.notLater",
        "2026-11-30, 2029-12-01, extension.tooFar",
        "2027-01-11, 2027-01-08, extension.past",
        "2027-01-11, 2027-01-11, ",
        "2026-11-30, , required"
    })
    void takesALaterDateThatIsToCome(String today, @Nullable LocalDate to, @Nullable String error) {
        Checks checks = new Checks();
        rules(USUAL, today).checkDate(to, DUE, checks);
        if (error == null) {
            assertThatCode(checks::orThrow).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(checks::orThrow)
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                            .extracting(found -> found.field() + " " + found.error())
                            .contains("to " + error));
        }
    }

    @Test
    void addsSoManyWorkingDaysAtMost() {
        ExtensionRules before = rules(USUAL, "2026-11-30");
        assertThat(before.longest(DUE)).isEqualTo("2027-01-15");
        assertThatCode(() -> before.requireWithinLongest(LocalDate.of(2027, 1, 15), DUE))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> before.requireWithinLongest(LocalDate.of(2027, 1, 16), DUE))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule()).isEqualTo("extension.longest");
                    assertThat(refused.arguments()).containsExactly(20, "15/01/2027");
                });
        assertThat(rules(USUAL, "2027-01-11").longest(DUE)).isEqualTo("2027-02-08");
    }

    @Test
    void isDecidedWithinSoManyWorkingDays() {
        assertThat(rules(USUAL, "2026-12-10").decideBy()).isEqualTo("2026-12-15");
    }

    @Test
    void leadersDecideOnStarredTasksWherePolicySaysSo() {
        assertThat(USUAL.deciderOf(true)).isEqualTo(DecidedBy.OFFICE);
        assertThat(STRICT.deciderOf(true)).isEqualTo(DecidedBy.LEADER);
        assertThat(STRICT.deciderOf(false)).isEqualTo(DecidedBy.OFFICE_HEAD);
    }

    private static @Nullable String rule(ExtensionPolicy policy, String today, ExtensionRules.Standing task) {
        return rules(policy, today).refusal(task).map(Refused::rule).orElse(null);
    }

    private static ExtensionRules rules(ExtensionPolicy policy, String today) {
        return new ExtensionRules(policy, WorkingDays.of(List.of()), LocalDate.parse(today));
    }

    private static ExtensionRules.Standing underWay(int granted, boolean undecided) {
        return new ExtensionRules.Standing(TaskState.IN_PROGRESS, DUE, DUE, granted, undecided);
    }
}
