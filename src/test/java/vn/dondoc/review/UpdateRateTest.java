package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.progress.DutyLine;
import vn.dondoc.progress.UpdateDuty;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** The update rate of the review and the duty to update of the lead units are one number. */
@DondocTest
@Transactional
class UpdateRateTest {

    /** The second quarter of 2025 lasts from 15 March to 14 June. */
    private static final String QUARTER = "YB-2025-Q2";

    private static final LocalDate LONG_BEFORE = LocalDate.of(2025, 1, 6);
    private static final LocalDate IN = LocalDate.of(2025, 4, 8);
    private static final LocalDate LATE = LocalDate.of(2025, 6, 2);
    private static final LocalDate DUE = LocalDate.of(2025, 12, 8);

    @Autowired
    private Reviews reviews;

    @Autowired
    private UpdateDuty duty;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @BeforeEach
    void nothingElse() {
        plays.nothingElse("yenbai.office");
    }

    @Test
    void owesAnUpdateThatFellDueInThePeriod() {
        tasks.issued("yenbai.sct", LONG_BEFORE, DUE).acknowledged(LONG_BEFORE);
        tasks.issued("yenbai.sct", LONG_BEFORE, DUE).acknowledged(LONG_BEFORE).progressed(IN);
        tasks.issued("yenbai.sct", LONG_BEFORE, DUE)
                .acknowledged(LONG_BEFORE)
                .progressed(IN)
                .progressed(LocalDate.of(2025, 9, 1));
        agree(3, 2);
    }

    @Test
    void owesNothingBeforeItsFirstUpdateIsDue() {
        tasks.issued("yenbai.sct", LATE, DUE).acknowledged(LATE).progressed(LATE.plusDays(3));
        agree(0, 0);
    }

    @Test
    void aStarMakesItWeekly() {
        tasks.issued("yenbai.sct", LATE, DUE).acknowledged(LATE).set("starred = true");
        agree(1, 0);
    }

    @Test
    void owesNothingWhereItWasHandedInBeforeThat() {
        tasks.issued("yenbai.sct", IN, DUE).acknowledged(IN).submitted(IN.plusDays(5));
        tasks.issued("yenbai.sct", IN, DUE).acknowledged(IN).submitted(IN.plusDays(40));
        agree(1, 1);
    }

    @Test
    void standingWorkAndWhatWaitsOwesNothing() {
        tasks.issued("yenbai.sct", LONG_BEFORE, null, Nature.STANDING)
                .acknowledged(LONG_BEFORE)
                .set("starred = true");
        tasks.issued("yenbai.sct", LONG_BEFORE, DUE).set("state = 'SUSPENDED', suspended_from = 'ACKNOWLEDGED'");
        tasks.issued("yenbai.sct", LONG_BEFORE, DUE);
        agree(0, 0);
    }

    @Test
    void everyUnitOfTheDemonstrationHasOneRate() {
        for (String office : List.of("nghean.office", "thainguyen.office", "hagiang.office", "tuyenquang.office")) {
            Viewer viewer = fixture.viewer(office);
            reviews.periods(viewer).stream().limit(10).forEach(period -> agree(period.code(), viewer));
        }
    }

    private void agree(long owed, long updated) {
        Map<String, List<Long>> rates = agree(QUARTER, viewer());
        assertThat(rates.getOrDefault("yenbai.sct", List.of(0L, 0L))).containsExactly(owed, updated);
        agree(QUARTER, fixture.viewer("yenbai.sct"));
    }

    /** @return what was owed and what was updated by unit, those that owed nothing left out */
    private Map<String, List<Long>> agree(String code, Viewer viewer) {
        Review review = reviews.review(code, viewer);
        Map<String, List<Long>> reviewed = review.lines().stream()
                .filter(line -> line.counts().of(Figure.UPDATE_OWED) > 0)
                .collect(Collectors.toMap(
                        UnitLine::shortName,
                        line -> List.of(
                                line.counts().of(Figure.UPDATE_OWED),
                                line.counts().of(Figure.UPDATED))));
        Map<String, List<Long>> duties = duty
                .of(review.period().from(), review.period().to(), viewer)
                .stream()
                .filter(line -> line.owed() > 0)
                .collect(Collectors.toMap(DutyLine::unit, line -> List.of(line.owed(), line.updated())));
        assertThat(duties).as(code).isEqualTo(reviewed);
        return reviewed;
    }

    private Viewer viewer() {
        return fixture.viewer("yenbai.office");
    }
}
