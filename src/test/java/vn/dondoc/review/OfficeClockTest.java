package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The office's own clock in the second quarter of 2025 (15 March to 14 June). 8 April is a Tuesday. */
@DondocTest
@Transactional
class OfficeClockTest {

    private static final LocalDate HELD = LocalDate.of(2025, 4, 8);
    private static final String QUARTER = "YB-2025-Q2";

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Viewer office;
    private int number = 8_500_001;

    @BeforeEach
    void nothingElse() {
        office = fixture.viewer("yenbai.office");
        jdbc.sql("update working_session set held_on = null where province_id = ?")
                .param(office.province())
                .update();
    }

    private void closed() {
        periods.createFor(units.get(office.province()), ReportingPeriod.parse("2025-Q2"));
        periods.open(QUARTER);
        periods.close(QUARTER);
    }

    @Test
    void countsWhatWasEnteredInThePeriodAndWhatIsMissingAtItsEnd() {
        session(HELD, HELD.plusDays(7), HELD.plusDays(7));
        session(HELD, HELD.plusDays(8), HELD.plusDays(10));
        session(LocalDate.of(2025, 6, 2), null, null);
        session(LocalDate.of(2025, 6, 12), null, null);
        session(HELD, HELD.plusDays(2), LocalDate.of(2025, 6, 20));

        OfficeFigures figures = clock.of(QUARTER, office);
        assertThat(figures.noticeInTime()).isEqualTo(new Rate(1, 2));
        assertThat(figures.entryInTime()).isEqualTo(new Rate(1, 2));
        assertThat(figures.count(OfficeFigure.NOTICE_LATE)).isEqualTo(1);
        assertThat(figures.count(OfficeFigure.ENTRY_LATE)).isEqualTo(1);
        assertThat(figures.missing()).isEqualTo(2);
        assertThat(figures.medianNotice()).isEqualByComparingTo(new BigDecimal("5.5"));
        assertThat(figures.medianEntry()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(clock.of("YB-2025-Q3", office).count(OfficeFigure.ENTERED)).isEqualTo(1);
    }

    @Test
    void everyNumberOpensAsManyMeetings() throws Exception {
        session(HELD, HELD.plusDays(7), HELD.plusDays(7));
        session(HELD, HELD.plusDays(8), HELD.plusDays(10));
        session(LocalDate.of(2025, 6, 2), null, null);
        OfficeFigures figures = clock.of(QUARTER, office);
        String page = page("?show=office");
        for (OfficeFigure figure : OfficeFigure.values()) {
            assertThat(page)
                    .containsPattern("notices\\?figure=" + figure.key() + "\"[^>]*>" + figures.count(figure) + "</a>");
            assertThat(page("/notices?figure=" + figure.key()))
                    .contains("pager-total\">" + figures.count(figure) + " ");
        }
    }

    private String page(String rest) throws Exception {
        return mvc.perform(get("/reviews/" + QUARTER + rest).with(user(office)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void isFrozenWithThePeriod() {
        String first = session(HELD, HELD.plusDays(7), HELD.plusDays(7));
        String missing = session(LocalDate.of(2025, 6, 2), null, null);
        OfficeFigures live = clock.of(QUARTER, office);
        closed();
        assertThat(clock.of(QUARTER, office)).isEqualTo(live);

        notice(missing, LocalDate.of(2025, 6, 3), LocalDate.of(2025, 6, 3));
        jdbc.sql("update working_session set title = 'Khác', held_on = held_on - 30 where code = ?")
                .param(first)
                .update();
        session(HELD, HELD.plusDays(1), HELD.plusDays(1));
        assertThat(clock.of(QUARTER, office)).isEqualTo(live);
        assertThat(live.of(OfficeFigure.MISSING)).extracting(OfficeNotice::code).containsExactly(missing);

        long period = periods.get(QUARTER).id();
        for (String change : List.of(
                "update review_notice set entry_late = false where period_id = " + period,
                "delete from review_notice where period_id = " + period,
                "insert into review_notice select * from review_notice where period_id = " + period,
                "truncate review_notice")) {
            jdbc.sql("savepoint before_change").update();
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
            jdbc.sql("rollback to savepoint before_change").update();
        }
    }

    @Test
    void isNotForUnitsNorForOtherProvinces() {
        assertThatThrownBy(() -> clock.of(QUARTER, fixture.viewer("yenbai.sct")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clock.of(QUARTER, fixture.viewer("nghean.office")))
                .isInstanceOf(NotFound.class);
        assertThat(clock.of(QUARTER, fixture.viewer("yenbai.inspection")).count(OfficeFigure.ENTERED))
                .isZero();
    }

    private String session(LocalDate heldOn, @Nullable LocalDate issuedOn, @Nullable LocalDate enteredOn) {
        String task = fixture.task().lead("yenbai.sct").issuedOn(heldOn).issue();
        String code = task.substring(0, task.lastIndexOf('.'));
        jdbc.sql("update working_session set held_on = ? where code = ?")
                .params(heldOn, code)
                .update();
        if (issuedOn != null && enteredOn != null) {
            notice(code, issuedOn, enteredOn);
        }
        return code;
    }

    private void notice(String session, LocalDate issuedOn, LocalDate enteredOn) {
        jdbc.sql("""
                        insert into conclusion_notice (session_id, province_id, number, notation, issued_on, year, issued_by, issued_at)
                        select s.id, s.province_id, ?, 'TB-VP', ?, 2025, ?, ?::date + time '15:00' at time zone 'Asia/Ho_Chi_Minh'
                          from working_session s where s.code = ?""")
                .params(String.valueOf(number++), issuedOn, office.accountId(), enteredOn, session)
                .update();
    }
}
