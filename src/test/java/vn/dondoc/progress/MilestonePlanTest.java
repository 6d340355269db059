package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Nature;
import vn.dondoc.text.Entered;

/** What a plan must be like, and the rhythm of updates by class of task. */
class MilestonePlanTest {

    private static final LocalDate ISSUED = LocalDate.of(2031, 1, 6);
    private static final LocalDate DUE = LocalDate.of(2031, 6, 30);

    @Test
    void risesToTheWhole() {
        MilestonePlan plan =
                plan("2031-02-10 30", "2031-04-10 70", "2031-06-30 100").fitting(ISSUED, 0, DUE);
        assertThat(plan.steps()).extracting(MilestonePlan.Step::percent).containsExactly(30, 70, 100);
    }

    @Test
    void withoutPercentagesItsStepsAreEqual() {
        assertThat(plan("2031-02-10", "2031-03-10", "2031-04-10")
                        .fitting(ISSUED, 0, DUE)
                        .steps())
                .extracting(MilestonePlan.Step::percent)
                .containsExactly(33, 67, 100);
        assertThat(plan("2031-03-10", "2031-04-10").fitting(ISSUED, 40, DUE).steps())
                .extracting(MilestonePlan.Step::percent)
                .containsExactly(70, 100);
    }

    @Test
    void isRefusedWhereItCannotBeFollowed() {
        assertThat(errors("2031-02-10 30", "2031-02-10 100")).containsExactly("milestones[1].dueOn progress.datesRise");
        assertThat(errors("2031-01-06 100")).containsExactly("milestones[0].dueOn progress.datesRise");
        assertThat(errors("2031-07-01 100")).containsExactly("milestones[0].dueOn progress.afterDue");
        assertThat(errors("2031-02-10 50", "2031-03-10 40")).contains("milestones[1].percent progress.percentRises");
        assertThat(errors("2031-02-10 90")).containsExactly("milestones[0].percent progress.lastIsWhole");
        assertThat(errors("2031-02-10", "2031-03-10 100")).contains("milestones[0].percent progress.allOrNone");
        assertThatThrownBy(() -> MilestonePlan.of(Entered.of(Map.of()))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> MilestonePlan.of(Entered.of(Map.of("milestones[0].what", "Chỉ có tên"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theStarAsksOftenerThanTheDateAndWhatStandsAsksNever() {
        UpdateRhythm policy = new UpdateRhythm(Rhythm.WEEKLY, Rhythm.MONTHLY, Rhythm.QUARTERLY, Rhythm.NONE);
        assertThat(policy.of(true, Nature.STANDING, false)).isEqualTo(Rhythm.WEEKLY);
        assertThat(policy.of(false, Nature.PRODUCT, true)).isEqualTo(Rhythm.MONTHLY);
        assertThat(policy.of(false, Nature.SPECIFIC, false)).isEqualTo(Rhythm.QUARTERLY);
        assertThat(policy.of(false, Nature.PARTY_BUILDING, true)).isEqualTo(Rhythm.NONE);
        assertThat(Rhythm.MONTHLY.after(LocalDate.of(2031, 1, 31))).isEqualTo("2031-02-28");
        assertThat(Rhythm.NONE.after(ISSUED)).isNull();
    }

    private static List<String> errors(String... rows) {
        try {
            plan(rows).fitting(ISSUED, 0, DUE);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.errors().stream()
                    .map(error -> error.field() + " " + error.error())
                    .toList();
        }
    }

    private static MilestonePlan plan(String... rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ");
            texts.put("milestones[" + i + "].what", "Mốc " + i);
            texts.put("milestones[" + i + "].dueOn", row[0]);
            texts.put("milestones[" + i + "].percent", row.length > 1 ? row[1] : "");
        }
        return MilestonePlan.of(Entered.of(texts));
    }
}
