package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.UnitExplanation.Progress;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** What is worst comes first, and what was said about tasks is read for all explanations of a period at once. */
@DondocTest
@Transactional
class ExplanationOrderTest {

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private PeriodStage stage;

    @Autowired
    private UnitExplanations explanations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private Viewer office;

    @Test
    void theWorstComesFirst() {
        ReviewPeriod period = fiveUnitsOwe();
        stands("sct", "answered_at = now(), answered_by = :by, causes = 'Chậm', due_on = current_date + 5");
        stands("snv", "answered_at = now(), answered_by = :by, causes = 'Chậm', due_on = current_date - 5");
        stands("office", "due_on = current_date + 5");
        stands("xa1", "closed_at = now(), due_on = current_date - 5");
        stands("xa2", "due_on = current_date - 5");

        assertThat(explanations.worstFirst(period, office))
                .extracting(one -> one.progress(today))
                .containsExactly(Progress.values());
        assertThat(explanations.worstFirst(period, fixture.viewer("tuyenquang.snv")))
                .extracting(UnitExplanation::unit)
                .containsExactly("tuyenquang.snv");
    }

    @Test
    void whatIsOwedIsNeitherAnsweredNorClosed() {
        ReviewPeriod period = fiveUnitsOwe();
        stands("sct", "answered_at = now(), answered_by = :by, causes = 'Chậm'");
        stands("xa1", "closed_at = now()");
        assertThat(explanations.owed(period, null, office))
                .isEqualTo(explanations.of(period, office).stream()
                        .filter(UnitExplanation::owed)
                        .toList())
                .hasSize(3);
        assertThat(explanations.owed(period, "tuyenquang.snv", office)).hasSize(1);
        assertThat(explanations.owed(period, "tuyenquang.sct", office)).isEmpty();
        assertThat(explanations.owed(period, null, fixture.viewer("tuyenquang.sct")))
                .isEmpty();
        assertThat(explanations.owed(period, null, fixture.viewer("tuyenquang.snv")))
                .hasSize(1);
    }

    @Test
    void whatWasSaidIsThatOfTheSameTasks() {
        ReviewPeriod period = fiveUnitsOwe();
        jdbc.sql("""
                        update review_explanation_task set words = 'Đã có dự thảo' where explanation_id in (
                            select id from review_explanation where code in (:period || '~tuyenquang.sct', :period || '~tuyenquang.snv'))""").param("period", period.code()).update();
        var said = explanations.said(period, office);
        assertThat(said).hasSize(2);
        said.forEach((id, tasks) -> assertThat(tasks)
                .isEqualTo(explanations.of(period, office).stream()
                        .filter(one -> one.id() == id)
                        .flatMap(one -> explanations.tasks(one).stream())
                        .toList()));
        assertThat(explanations.said(period, fixture.viewer("tuyenquang.snv"))).hasSize(1);
        assertThat(explanations.said(period, fixture.viewer("yenbai.office"))).isEmpty();
    }

    private ReviewPeriod fiveUnitsOwe() {
        today = LocalDate.now(clock);
        office = fixture.viewer("tuyenquang.office");
        stage.alone("tuyenquang");
        for (String unit : new String[] {"sct", "snv", "office", "xa1", "xa2"}) {
            fixture.task()
                    .lead("tuyenquang." + unit)
                    .issuedOn(LocalDate.of(2024, 4, 8))
                    .due(LocalDate.of(2024, 5, 8))
                    .issue();
        }
        return stage.closed("tuyenquang", "2024-Q2");
    }

    private void stands(String unit, String how) {
        jdbc.sql("update review_explanation set " + how + " where code = 'TQ-2024-Q2~tuyenquang.' || :unit")
                .paramSource(Map.of("unit", unit, "by", office.accountId()))
                .update();
    }
}
