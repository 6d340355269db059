package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/**
 * Whatever befell the tasks, each number of a review is that of the rows that it opens, for every viewer, live and
 * frozen; and each task stands in the bucket that its history tells in plain words.
 */
@DondocTest
@Transactional
class RandomHistoriesTest {

    private static final String QUARTER = "YB-2024-Q2";
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2024-Q2");
    private static final int TASKS = 40;
    private static final List<String> LEADS = List.of("yenbai.sct", "yenbai.snv", "yenbai.xa1");

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private WorkingCalendar calendar;

    private Viewer office;

    @BeforeEach
    void nothingElse() {
        office = fixture.viewer("yenbai.office");
        plays.nothingElse("yenbai.office");
    }

    /** What befalls a task; days in the order of the fields. */
    private record History(
            String lead,
            Nature nature,
            boolean starred,
            LocalDate issued,
            @Nullable LocalDate due,
            @Nullable LocalDate extendedTo,
            @Nullable LocalDate submitted,
            @Nullable LocalDate returned,
            @Nullable LocalDate again,
            @Nullable LocalDate confirmed) {

        boolean counts() {
            return !issued.isAfter(PERIOD.to()) && (confirmed == null || !confirmed.isBefore(PERIOD.from()));
        }

        @Nullable
        LocalDate dueInForce() {
            return extendedTo == null ? due : extendedTo;
        }

        @Nullable
        LocalDate lastSubmitted() {
            return again == null ? submitted : again;
        }

        /** Where a result lies with the office on the last day of the period. */
        boolean handedIn() {
            LocalDate day = PERIOD.to();
            if (again != null && !again.isAfter(day)) {
                return confirmed == null || confirmed.isAfter(day);
            }
            LocalDate decided = returned == null ? confirmed : returned;
            return submitted != null && !submitted.isAfter(day) && (decided == null || decided.isAfter(day));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyNumberIsThatOfItsRows(long seed) {
        Random random = new Random(seed);
        Map<String, History> histories = new HashMap<>();
        for (int n = 0; n < TASKS; n++) {
            History history = history(random);
            histories.put(tell(history, random), history);
        }

        assertThatNumbersAreThoseOfTheirRows(histories);
        plays.closed("yenbai.office", PERIOD.code());
        assertThat(reviews.review(QUARTER, office).frozen()).isNotNull();
        assertThatNumbersAreThoseOfTheirRows(histories);
    }

    private void assertThatNumbersAreThoseOfTheirRows(Map<String, History> histories) {
        for (String account :
                List.of("yenbai.office", "yenbai.leader", "yenbai.inspection", "yenbai.sct", "yenbai.xa1")) {
            Viewer viewer = fixture.viewer(account);
            Review review = reviews.review(QUARTER, viewer);
            for (Figure figure : Figure.values()) {
                for (UnitLine line : review.lines()) {
                    assertRows(viewer, figure, new Selection(line.shortName(), null), line.counts());
                }
                for (LikeUnits group : review.groups()) {
                    assertRows(viewer, figure, new Selection(null, group), review.sum(group));
                }
                assertRows(viewer, figure, Selection.ALL, review.total());
            }
        }
        Review review = reviews.review(QUARTER, office);
        Map<Figure, Set<String>> told = told(histories);
        for (Figure bucket : Figure.BUCKETS) {
            assertThat(codes(office, bucket, Selection.ALL)).as(bucket.name()).isEqualTo(told.get(bucket));
            assertThat(review.total().of(bucket))
                    .isEqualTo(Objects.requireNonNull(told.get(bucket)).size());
        }
        assertThat(Figure.BUCKETS.stream().mapToLong(review.total()::of).sum())
                .isEqualTo(review.total().of(Figure.ASSIGNED));
        assertThat(Figure.AGES.stream().mapToLong(review.total()::of).sum())
                .isEqualTo(review.total().of(Figure.OPEN_OVERDUE));
    }

    private void assertRows(Viewer viewer, Figure figure, Selection selection, Counts counts) {
        assertThat(codes(viewer, figure, selection))
                .as(viewer.username() + " " + figure + " " + selection)
                .hasSize((int) counts.of(figure));
    }

    private Set<String> codes(Viewer viewer, Figure figure, Selection selection) {
        Set<String> codes = new HashSet<>();
        int page = 1;
        TaskLines lines;
        do {
            lines = reviews.tasks(QUARTER, viewer, figure, selection, page++, 7);
            lines.tasks().forEach(line -> assertThat(codes.add(line.code()))
                    .as(line.code() + " once")
                    .isTrue());
        } while (lines.hasNext());
        assertThat(lines.total()).isEqualTo(codes.size());
        return codes;
    }

    /** The buckets as somebody would tell them who knows only the dates. */
    private Map<Figure, Set<String>> told(Map<String, History> histories) {
        Map<Figure, Set<String>> told = new EnumMap<>(Figure.class);
        Figure.BUCKETS.forEach(bucket -> told.put(bucket, new HashSet<>()));
        histories.forEach((code, history) -> {
            if (history.counts() && (history.nature() == Nature.PRODUCT || history.nature() == Nature.SPECIFIC)) {
                Objects.requireNonNull(told.get(bucket(history))).add(code);
            }
        });
        return told;
    }

    private Figure bucket(History history) {
        LocalDate day = PERIOD.to();
        LocalDate due = history.dueInForce();
        if (history.confirmed() != null && !history.confirmed().isAfter(day)) {
            LocalDate finished = Objects.requireNonNull(history.lastSubmitted());
            return due == null || !finished.isAfter(calendar.expiryOf(due)) ? Figure.DONE_ON_TIME : Figure.DONE_LATE;
        }
        if (history.handedIn()) {
            return Figure.AWAITING_CONFIRMATION;
        }
        if (due == null) {
            return Figure.NO_DEADLINE;
        }
        return calendar.expiryOf(due).isBefore(day) ? Figure.OPEN_OVERDUE : Figure.OPEN_ON_TIME;
    }

    private static History history(Random random) {
        LocalDate issued = PERIOD.from().minusDays(60).plusDays(random.nextInt(150));
        LocalDate due = random.nextInt(4) == 0 ? null : issued.plusDays(5 + random.nextInt(90));
        LocalDate extended = due == null || random.nextInt(5) > 0 ? null : due.plusDays(10 + random.nextInt(30));
        List<@Nullable LocalDate> later = new ArrayList<>();
        LocalDate at = issued;
        boolean returned = random.nextInt(3) == 0;
        int steps = random.nextInt(returned ? 5 : 3);
        for (int step = 0; step < 4; step++) {
            at = at.plusDays(1 + random.nextInt(40));
            later.add(step < steps ? at : null);
        }
        return new History(
                LEADS.get(random.nextInt(LEADS.size())),
                Nature.values()[random.nextInt(Nature.values().length)],
                random.nextInt(6) == 0,
                issued,
                due,
                extended,
                later.get(0),
                returned ? later.get(1) : null,
                returned ? later.get(2) : null,
                returned ? later.get(3) : later.get(1));
    }

    private String tell(History history, Random random) {
        ReviewTasks.Given task = tasks.issued(history.lead(), history.issued(), history.due(), history.nature());
        task.acknowledged(history.issued());
        if (history.starred()) {
            task.set("starred = true");
        }
        if (history.extendedTo() != null) {
            task.extendedTo(history.extendedTo()).set("expires_on = '" + calendar.expiryOf(history.extendedTo()) + "'");
        }
        if (random.nextBoolean()) {
            task.progressed(history.issued().plusDays(random.nextInt(3)));
        }
        if (history.submitted() != null) {
            task.submitted(history.submitted());
        }
        if (history.returned() != null) {
            task.returned(history.returned());
        }
        if (history.again() != null) {
            task.submitted(history.again());
        }
        if (history.confirmed() != null) {
            task.confirmed(history.confirmed());
        }
        return task.code;
    }
}
