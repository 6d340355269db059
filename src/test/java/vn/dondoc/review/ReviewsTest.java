package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** Figures of the second quarter of 2025 (15 March to 14 June) on tasks made by hand. */
@DondocTest
@Transactional
class ReviewsTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 3, 3);
    private static final LocalDate IN = LocalDate.of(2025, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 8);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 8);
    private static final String QUARTER = "YB-2025-Q2";

    @Autowired
    private Reviews reviews;

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

    private ReviewTasks.Given task() {
        return tasks.issued("yenbai.sct", IN, DUE);
    }

    @Test
    void countsEachBucketOnce() {
        task().submitted(DUE).confirmed(AFTER.minusMonths(1));
        task().submitted(DUE.plusDays(1)).confirmed(DUE.plusDays(2));
        task();
        tasks.issued("yenbai.sct", IN, AFTER);
        tasks.issued("yenbai.sct", IN, null);
        task().submitted(DUE.plusDays(3));

        Counts counts = sct(QUARTER);
        counts(
                counts,
                Map.of(
                        Figure.ASSIGNED, 6L,
                        Figure.DONE_ON_TIME, 1L,
                        Figure.DONE_LATE, 1L,
                        Figure.OPEN_OVERDUE, 1L,
                        Figure.OPEN_ON_TIME, 1L,
                        Figure.NO_DEADLINE, 1L,
                        Figure.AWAITING_CONFIRMATION, 1L,
                        Figure.ON_TIME_BY_ORIGINAL, 1L));
        assertThat(counts.completion()).isEqualTo(new Rate(2, 3));
        assertThat(counts.completionOfAll()).isEqualTo(new Rate(2, 6));
        assertThat(counts.onTime()).isEqualTo(new Rate(1, 2));
        assertThat(counts.completion().fraction()).isEqualByComparingTo("0.6666");
    }

    @Test
    void judgesByTheDayOfTheSubmissionNotOfTheConfirmation() {
        task().submitted(DUE).confirmed(DUE.plusDays(20));
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.DONE_ON_TIME, 1L, Figure.ON_TIME_BY_ORIGINAL, 1L));
    }

    @Test
    void seesAConfirmationAfterThePeriodAsAwaitingInIt() {
        task().submitted(DUE).confirmed(AFTER);
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.AWAITING_CONFIRMATION, 1L));
        counts(sct("YB-2025-Q3"), Map.of(Figure.ASSIGNED, 1L, Figure.DONE_ON_TIME, 1L, Figure.ON_TIME_BY_ORIGINAL, 1L));
        assertThat(reviews.review("YB-2025-Q4", viewer("yenbai.office")).lines())
                .isEmpty();
    }

    @Test
    void seesASubmissionThatWasReturnedLaterAsAwaitingInThePeriod() {
        task().submitted(DUE).returned(AFTER);
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.AWAITING_CONFIRMATION, 1L));
    }

    @Test
    void countsAReturnedResultAsNotCompleted() {
        task().submitted(DUE).returned(DUE.plusDays(1));
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.OPEN_OVERDUE, 1L, Figure.RETURNED, 1L));
    }

    @Test
    void rollsADueDateOnADayOffToTheNextWorkingDay() {
        LocalDate saturday = LocalDate.of(2025, 5, 10);
        tasks.issued("yenbai.sct", IN, saturday).submitted(saturday.plusDays(2)).confirmed(saturday.plusDays(3));
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.DONE_ON_TIME, 1L, Figure.ON_TIME_BY_ORIGINAL, 1L));
    }

    @Test
    void keepsTheOriginalDueDateBesideTheExtendedOne() {
        task().extendedTo(DUE.plusDays(7)).submitted(DUE.plusDays(6)).confirmed(DUE.plusDays(8));
        LocalDate saturday = LocalDate.of(2025, 5, 10);
        tasks.issued("yenbai.sct", IN, saturday)
                .extendedTo(DUE.plusDays(20))
                .submitted(saturday.plusDays(2))
                .confirmed(saturday.plusDays(3));

        Counts counts = sct(QUARTER);
        assertThat(counts.onTime()).isEqualTo(new Rate(2, 2));
        assertThat(counts.onTimeByOriginal()).isEqualTo(new Rate(1, 2));
    }

    @Test
    void leavesOutWhatWasRecalledSupersededOrHandedOver() {
        task().set("state = 'RECALLED'");
        task().set("state = 'SUPERSEDED'");
        task().set("state = 'HANDED_OVER'");
        assertThat(reviews.review(QUARTER, viewer("yenbai.office")).lines()).isEmpty();
    }

    @Test
    void showsStandingWorkAndPartyBuildingApart() {
        tasks.issued("yenbai.sct", IN, null, Nature.STANDING);
        tasks.issued("yenbai.sct", IN, null, Nature.PARTY_BUILDING);
        counts(sct(QUARTER), Map.of(Figure.STANDING, 1L, Figure.PARTY_BUILDING, 1L));
    }

    @Test
    void hasThePeriodBeginOnThe15thAndEndOnThe14th() {
        LocalDate last = LocalDate.of(2025, 6, 14);
        tasks.issued("yenbai.sct", last, last.plusDays(30));
        tasks.issued("yenbai.snv", last.plusDays(1), last.plusDays(30));
        tasks.issued("yenbai.stc", BEFORE, DUE)
                .submitted(LocalDate.of(2025, 3, 14))
                .confirmed(LocalDate.of(2025, 3, 14));
        tasks.issued("yenbai.sxd", BEFORE, DUE)
                .submitted(LocalDate.of(2025, 3, 14))
                .confirmed(LocalDate.of(2025, 3, 15));
        tasks.issued("yenbai.skhcn", IN, LocalDate.of(2025, 6, 13));

        Review review = reviews.review(QUARTER, viewer("yenbai.office"));
        assertThat(review.judgedOn()).isEqualTo(last);
        assertThat(review.lines())
                .extracting(UnitLine::shortName)
                .containsExactly("yenbai.sct", "yenbai.sxd", "yenbai.skhcn");
        assertThat(review.lines().get(2).counts().of(Figure.OPEN_OVERDUE)).isEqualTo(1);
        assertThat(reviews.review("YB-2025-M06", viewer("yenbai.office"))
                        .period()
                        .from())
                .isEqualTo("2025-05-15");
    }

    @Test
    void holdsATaskDueOnTheLastDayInTime() {
        tasks.issued("yenbai.sct", IN, LocalDate.of(2025, 6, 13)).extendedTo(LocalDate.of(2025, 6, 14));
        counts(sct(QUARTER), Map.of(Figure.ASSIGNED, 1L, Figure.OPEN_ON_TIME, 1L));
    }

    @Test
    void asksForUpdatesOfWhatIsUnderWay() {
        task();
        task().acknowledged(IN);
        task().acknowledged(IN).progressed(DUE);
        task().acknowledged(IN).progressed(AFTER);
        task().acknowledged(IN).progressed(DUE).progressed(AFTER);
        task().acknowledged(IN).submitted(DUE);
        tasks.issued("yenbai.sct", BEFORE, DUE)
                .acknowledged(BEFORE)
                .submitted(BEFORE)
                .confirmed(IN);
        task().acknowledged(AFTER);

        assertThat(sct(QUARTER).update()).isEqualTo(new Rate(3, 5));
    }

    @Test
    void showsADepartmentItsOwnLineAndNoOtherProvinceAnything() {
        task();
        tasks.issued("yenbai.snv", IN, DUE);
        tasks.issued("yenbai.xa1", IN, DUE);

        assertThat(reviews.review(QUARTER, viewer("yenbai.office")).groups())
                .containsExactly(LikeUnits.DEPARTMENTS, LikeUnits.COMMUNES);
        assertThat(reviews.review(QUARTER, viewer("yenbai.leader")).lines()).hasSize(3);
        assertThat(reviews.review(QUARTER, viewer("yenbai.inspection")).lines()).hasSize(3);
        assertThat(reviews.review(QUARTER, viewer("yenbai.sct")).lines())
                .extracting(UnitLine::shortName)
                .containsExactly("yenbai.sct");
        assertThat(reviews.tasks(
                                QUARTER,
                                viewer("yenbai.sct"),
                                Figure.ASSIGNED,
                                new Selection("yenbai.snv", null),
                                1,
                                50)
                        .total())
                .isZero();
        assertThatThrownBy(() -> reviews.review(QUARTER, viewer("hagiang.office")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.review(QUARTER, viewer("admin"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void knowsNoPeriodThatHasNotBegunAndNoCodeThatIsNone() {
        for (String code : new String[] {"YB-2099-Q1", "YB-2025-Q5", "YB-", "Q2", "YB-2025-M13"}) {
            assertThatThrownBy(() -> reviews.review(code, viewer("yenbai.office")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(reviews.periods(viewer("yenbai.office")))
                .allMatch(each -> reviews.hasBegun(each.period()))
                .extracting(Reviews.Listed::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("YB-"));
    }

    private Counts sct(String code) {
        return reviews.review(code, viewer("yenbai.office")).lines().stream()
                .filter(line -> line.shortName().equals("yenbai.sct"))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static void counts(Counts counts, Map<Figure, Long> expected) {
        Arrays.stream(Figure.values())
                .filter(figure ->
                        figure != Figure.UPDATE_OWED && figure != Figure.UPDATED && !Figure.AGES.contains(figure))
                .forEach(figure ->
                        assertThat(counts.of(figure)).as(figure.key()).isEqualTo(expected.getOrDefault(figure, 0L)));
        assertThat(Figure.BUCKETS.stream().mapToLong(counts::of).sum()).isEqualTo(counts.of(Figure.ASSIGNED));
        assertThat(Figure.AGES.stream().mapToLong(counts::of).sum()).isEqualTo(counts.of(Figure.OPEN_OVERDUE));
    }

    private Viewer viewer(String username) {
        return fixture.viewer(username);
    }
}
