package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The flow of the second quarter of 2025 (15 March to 14 June), week by week. */
@DondocTest
@Transactional
class FlowTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 3);
    private static final LocalDate IN = LocalDate.of(2025, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 8);
    private static final String QUARTER = "YB-2025-Q2";

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    private Viewer office;

    @BeforeEach
    void history() {
        office = fixture.viewer("yenbai.office");
        plays.nothingElse("yenbai.office");
        tasks.issued("yenbai.sct", BEFORE, DUE).submitted(DUE).confirmed(DUE.plusDays(3));
        tasks.issued("yenbai.sct", BEFORE, BEFORE.plusDays(7)).submitted(IN).confirmed(IN.plusDays(14));
        tasks.issued("yenbai.sct", IN, DUE).submitted(DUE.plusDays(12)).confirmed(DUE.plusDays(13));
        tasks.issued("yenbai.snv", IN, DUE);
        tasks.issued("yenbai.snv", IN, DUE).submitted(DUE).returned(DUE.plusDays(1));
        tasks.issued("yenbai.snv", IN, DUE).submitted(DUE.plusDays(2));
        tasks.issued("yenbai.snv", IN, null);
    }

    @Test
    void endsWithTheFiguresOfTheReview() {
        endsWithTheFigures();
        plays.closed("yenbai.office", "2025-Q2");
        endsWithTheFigures();
    }

    private void endsWithTheFigures() {
        Counts counts = reviews.review(QUARTER, office).total();
        Flow.Moment last = reviews.flow(QUARTER, office).last();
        assertThat(last.on()).isEqualTo("2025-06-14");
        assertThat(last.assigned()).isEqualTo(counts.of(Figure.ASSIGNED)).isEqualTo(7);
        assertThat(last.confirmed()).isEqualTo(counts.confirmed()).isEqualTo(3);
        assertThat(last.submitted())
                .isEqualTo(counts.confirmed() + counts.of(Figure.AWAITING_CONFIRMATION))
                .isEqualTo(4);
        assertThat(last.overdue()).isEqualTo(counts.of(Figure.OPEN_OVERDUE)).isEqualTo(2);
    }

    @Test
    void everyNumberOpensAsManyTasks() {
        Flow flow = reviews.flow(QUARTER, office);
        assertThat(flow.moments().get(0)).isEqualTo(new Flow.Moment(LocalDate.of(2025, 3, 14), 2, 0, 0, 1));
        for (Flow.Moment moment : flow.moments()) {
            for (FlowStage stage : FlowStage.values()) {
                assertThat(reviews.tasks(QUARTER, office, stage, moment.on(), 1, 50)
                                .total())
                        .as(moment.on() + " " + stage)
                        .isEqualTo(moment.of(stage));
            }
        }
    }

    @Test
    void aUnitSeesItsOwn() {
        assertThat(reviews.flow(QUARTER, fixture.viewer("yenbai.sct")).last().assigned())
                .isEqualTo(3);
    }
}
