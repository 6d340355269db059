package vn.dondoc.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.support.Rounds.indicator;
import static vn.dondoc.support.Rounds.period;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.NotFound;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;

/** Which figures make one indicator, by what an indicator is found, and which tasks name it. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorFilterTest {

    /** Of the unit yenbai.sct, the name "che bup kho" and the unit "tan"; it stands in addresses that people keep. */
    private static final String TEA = "x-110784a88e5c";

    private static final String ENTRY = "TEST.LOC.QUE";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    ReportedIndicators indicators;

    @Autowired
    Directives directives;

    @Autowired
    JdbcClient jdbc;

    private String session = "";

    @BeforeAll
    void report() {
        units.load();
        Rounds rounds = new Rounds(Api.on(port), "yenbai");
        jdbc.sql(
                        "insert into indicator (province_id, code, name, unit, field, search)"
                                + " select id, ?, 'Sản lượng quế vỏ', 'tấn', 'Lâm nghiệp thử', '' from unit where short_name = 'yenbai'")
                .param(ENTRY)
                .update();
        String first = rounds.accepted(
                "yenbai.sct",
                period("2024-01-01", "2024-05-31"),
                indicator("Chè búp khô", "5", "tấn"),
                indicator("Quế vỏ bóc tay", "50", "tấn"));
        session = rounds.accepted(
                "yenbai.sct",
                period("2024-01-01", "2024-07-31"),
                indicator("CHÈ  BÚP KHÔ", "7", "Tấn"),
                indicator("Quế vỏ bóc máy", "70", "tấn"),
                indicator("Chè búp khô", "3", "tỷ đồng"),
                indicator("Quế vỏ xuất khẩu", "9", "tỷ đồng"));
        rounds.accepted("yenbai.snv", period("2024-01-01", "2024-07-31"), indicator("Chè búp khô", "1", "tấn"));
        for (String code : List.of(first, session)) {
            jdbc.sql(
                            "update report_indicator set indicator_id = (select id from indicator where code = ?)"
                                    + " where name like 'Quế vỏ%' and session_id = (select id from working_session where code = ?)")
                    .params(ENTRY, code)
                    .update();
        }
        rounds.concluded(
                session,
                "Sở Nội vụ rà soát sản lượng chè.",
                List.of(Map.of(
                        "text",
                        "Sở Nội vụ rà soát sản lượng chè.",
                        "nature",
                        "SPECIFIC",
                        "issuer",
                        "yenbai.leader",
                        "indicatorName",
                        "chè BÚP khô",
                        "leads",
                        List.of("yenbai.snv"),
                        "due",
                        Map.of("kind", "FIXED", "date", "2026-12-15"))),
                6206201);
    }

    @Test
    void nameUnitAndReporterMakeAFreeIndicatorCaseAndDiacriticsAside() {
        assertThat(values(TEA)).containsExactly(List.of("5", "7"));
        assertThat(codes("che bup kho", null, null)).hasSize(3).contains(TEA);
        assertThat(codes("che bup kho", null, "yenbai.snv")).singleElement().isNotEqualTo(TEA);
    }

    @Test
    void aCataloguedIndicatorIsTakenOnlyInItsOwnUnit() {
        assertThat(values(ENTRY)).containsExactly(List.of("50", "70"));
        assertThat(codes("que vo xuat khau", null, null)).singleElement().satisfies(code -> assertThat(code)
                .startsWith("x-"));
    }

    @Test
    void isFoundByWordsAndFieldOfItsLatestFigure() {
        assertThat(codes("may boc QUẾ", null, null)).containsExactly(ENTRY);
        assertThat(codes("san luong que vo", null, null)).contains(ENTRY);
        assertThat(codes("que vo boc tay", null, null)).isEmpty();
        assertThat(codes("%", null, null)).isEmpty();
        assertThat(codes(null, "Lâm nghiệp thử", "yenbai.sct")).contains(ENTRY).doesNotContain(TEA);
        assertThat(codes(null, "Lâm nghiệp thử", "yenbai.snv")).isEmpty();
        assertThat(codes(" ", null, "yenbai.sct")).contains(ENTRY, TEA);
    }

    @Test
    void choicesAreThoseOfWhatTheViewerSees() {
        ReportedIndicators.Choices all = indicators.choices(viewer("yenbai.office"));
        assertThat(all.fields()).contains("Lâm nghiệp thử");
        assertThat(all.units())
                .extracting(ReportedIndicators.ReportingUnit::unit)
                .contains("yenbai.sct", "yenbai.snv");
        ReportedIndicators.Choices own = indicators.choices(viewer("yenbai.snv"));
        assertThat(own.fields()).doesNotContain("Lâm nghiệp thử");
        assertThat(own.units())
                .extracting(ReportedIndicators.ReportingUnit::unit)
                .containsExactly("yenbai.snv");
        assertThatThrownBy(() -> indicators.byCode(ENTRY, viewer("yenbai.snv"))).isInstanceOf(NotFound.class);
    }

    @Test
    void tasksThatNameItAreShownToWhomeverTheyWereHandedTo() {
        ReportedIndicator tea = indicators.byCode(TEA, viewer("yenbai.office")).get(0);
        Viewer stranger = viewer("yenbai.xa1");
        assertThat(directives.about(tea, viewer("yenbai.office")))
                .extracting(Directives.Line::code)
                .containsExactly(session + ".01");
        assertThat(directives.about(tea, stranger)).isEmpty();
        jdbc.sql("update task set assignee_id = ? where code = ?")
                .params(stranger.personId(), session + ".01")
                .update();
        assertThat(directives.about(tea, stranger))
                .extracting(Directives.Line::code)
                .containsExactly(session + ".01");
        assertThat(directives.about(
                        indicators.byCode(ENTRY, viewer("yenbai.office")).get(0), viewer("yenbai.office")))
                .isEmpty();
    }

    private List<List<String>> values(String code) {
        return indicators.byCode(code, viewer("yenbai.office")).stream()
                .map(indicator -> indicator.figures().stream()
                        .map(figure -> String.valueOf(figure.value()))
                        .toList())
                .toList();
    }

    private List<String> codes(@Nullable String q, @Nullable String field, @Nullable String unit) {
        return indicators.list(new IndicatorFilter(q, field, unit, null), viewer("yenbai.office")).stream()
                .map(line -> line.indicator().code())
                .toList();
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
