package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Figures that offices have published come out of as many tasks, live and frozen, and every number opens its rows. */
@DondocTest
@Transactional
class PublishedFiguresTest {

    private static final LocalDate NONE = LocalDate.MAX;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewRows rows;

    @Autowired
    private Judgements judgements;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private JdbcClient jdbc;

    private Viewer office;
    private String template;

    @BeforeEach
    void nothingElse() {
        office = fixture.viewer("yenbai.office");
        template = fixture.task().lead("yenbai.sct").issue();
        plays.nothingElse("yenbai.office");
    }

    /** Báo cáo 1270/BC-TCTTTg of 2017 of the Prime Minister's working group. */
    @Test
    void ofTheGovernmentOfficeIn2017() {
        LocalDate due = LocalDate.of(2017, 6, 8);
        LocalDate later = LocalDate.of(2018, 3, 1);
        tasks(14_068, due, due, due.plusDays(2));
        tasks(1_983, due, due.plusDays(9), due.plusDays(12));
        tasks(5_640, later, null, null);
        tasks(223, due, null, null);

        Counts counts = frozen("2017-Y");

        assertFigures(
                counts,
                Map.of(
                        Figure.ASSIGNED, 21_914L,
                        Figure.DONE_ON_TIME, 14_068L,
                        Figure.DONE_LATE, 1_983L,
                        Figure.OPEN_ON_TIME, 5_640L,
                        Figure.OPEN_OVERDUE, 223L,
                        Figure.NO_DEADLINE, 0L,
                        Figure.AWAITING_CONFIRMATION, 0L));
        assertThat(counts.confirmed()).isEqualTo(16_051);
        assertThat(counts.completion()).isEqualTo(new Rate(16_051, 16_274));
        assertThat(counts.completion().fraction()).isEqualByComparingTo("0.9862");
    }

    /** Bình Định in 2022: of 1,387 tasks 631 had no deadline, and of those 21 had not been heard of for three months. */
    @Test
    void ofBinhDinhIn2022() {
        LocalDate due = LocalDate.of(2022, 6, 8);
        LocalDate lastDay = LocalDate.of(2022, 12, 14);
        tasks(506, due, due, due.plusDays(2));
        tasks(146, due, due.plusDays(9), due.plusDays(12));
        tasks(508, NONE, due, due.plusDays(2));
        tasks(88, LocalDate.of(2023, 3, 1), null, null);
        tasks(102, NONE, null, null);
        heardOf(lastDay.minusDays(90));
        tasks(21, NONE, null, null);
        tasks(7, due, null, null);
        tasks(9, LocalDate.of(2022, 11, 14), null, null);

        Counts counts = frozen("2022-Y");

        assertFigures(
                counts,
                Map.of(
                        Figure.ASSIGNED, 1_387L,
                        Figure.DONE_ON_TIME, 1_014L,
                        Figure.DONE_LATE, 146L,
                        Figure.OPEN_ON_TIME, 88L,
                        Figure.NO_DEADLINE, 123L,
                        Figure.OPEN_OVERDUE, 16L,
                        Figure.OVERDUE_UPTO_30, 9L,
                        Figure.OVERDUE_UPTO_90, 0L,
                        Figure.OVERDUE_OVER_90, 7L,
                        Figure.SILENT, 21L));
        assertThat(counts.confirmed()).isEqualTo(1_160);
        assertThat(counts.onTime().fraction()).isEqualByComparingTo("0.8741");
        assertThat(withDeadline(lastDay)).isEqualTo(756);
    }

    private void assertFigures(Counts counts, Map<Figure, Long> published) {
        published.forEach((figure, number) ->
                assertThat(counts.of(figure)).as(figure.name()).isEqualTo(number));
    }

    /** The counts of all units, the same live and frozen, each with as many rows behind it. */
    private Counts frozen(String period) {
        String code = reviews.code(ReportingPeriod.parse(period), office);
        Counts live = Counts.sum(rows.lines(judgements.live(ReportingPeriod.parse(period)), office).stream()
                .map(UnitLine::counts)
                .toList());
        plays.closed("yenbai.office", period);
        Counts frozen = reviews.review(code, office).total();
        assertThat(frozen).isEqualTo(live);
        for (Figure figure : Figure.values()) {
            assertThat(reviews.tasks(code, office, figure, Selection.ALL, 1, 1).total())
                    .as(figure.name())
                    .isEqualTo(frozen.of(figure));
        }
        return frozen;
    }

    private int withDeadline(LocalDate judged) {
        return jdbc.sql(
                        "select count(*) from task where code like 'YB-PF-%' and due_date is not null and issued_on <= ?")
                .param(judged)
                .query(Integer.class)
                .single();
    }

    /** Those that are there and have no due date yet reported on that day. */
    private void heardOf(LocalDate day) {
        jdbc.sql("""
                        update task set last_progress_at = cast(? as date) + time '10:00'
                         where code like 'YB-PF-%' and state = 'IN_PROGRESS' and due_date is null""").param(day).update();
    }

    /**
     * Tasks of two departments, issued two months before they are due.
     *
     * @param due {@link #NONE} for none
     * @param submitted when the result was handed in, which was confirmed on the day {@code confirmed}; null while open
     */
    private void tasks(int number, LocalDate due, @Nullable LocalDate submitted, @Nullable LocalDate confirmed) {
        LocalDate issued = (submitted != null ? submitted : due.equals(NONE) ? LocalDate.of(2022, 6, 8) : due)
                .minusDays(submitted != null || due.equals(NONE) ? 60 : 120);
        @Nullable LocalDate dated = due.equals(NONE) ? null : due;
        jdbc.sql("""
                        insert into task (code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id,
                            title, text, nature, force, due_kind, original_due_date, due_date, expires_on, state, percent, issued_on,
                            issued_at, acknowledged_at, submitted_on, submitted_at, finished_on, confirmed_on, confirmed_at, search)
                        select 'YB-PF-' || :due || '-' || :submitted || '-' || n, t.province_id, t.session_id, t.session_code, t.directive_id,
                            t.assigner_unit_id, case n % 2 when 0 then t.lead_unit_id else :other end, t.title, t.text, t.nature,
                            t.force, case when :dated::date is null then 'NONE' else 'FIXED' end, :dated::date, :dated::date, :dated::date,
                            case when :confirmed::date is null then 'IN_PROGRESS' else 'CONFIRMED' end, 50, :issued,
                            :issued + time '08:00', :issued + time '09:00', :handedIn::date, :handedIn::date + time '10:00',
                            :handedIn::date, :confirmed::date, :confirmed::date + time '10:00', t.search
                          from task t, generate_series(1, :number) n where t.code = :template""")
                .param("due", String.valueOf(due))
                .param("submitted", String.valueOf(submitted) + number)
                .param("other", fixture.unit("yenbai.snv"))
                .param("dated", dated)
                .param("confirmed", confirmed)
                .param("issued", issued)
                .param("handedIn", submitted)
                .param("number", number)
                .param("template", template)
                .update();
    }
}
