package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.support.Rounds.indicator;
import static vn.dondoc.support.Rounds.period;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;

/** A leader reads figures and brief, at a desk and on a phone, in both languages. */
@DondocTest
class FiguresJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Browser browser;

    @BeforeEach
    void open() {
        units.load();
        browser = Chromium.shared();
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theLeaderReadsFiguresAndBrief(int width) {
        String name = "Sản lượng điện sản xuất đo ở cỡ " + width;
        String session = reported(name);
        Desk leader = new Desk(browser, "http://localhost:" + port, "tuyenquang.leader", width);
        leader.open("/indicators?q=o+co+" + width);
        assertThat(leader.shows(name)).isTrue();
        assertThat(leader.page().locator("svg.sparkline polyline").count()).isEqualTo(1);
        leader.press("main .cell-title > a");
        drawn(leader);
        leader.language("en");
        drawn(leader);
        assertThat(leader.shows("Year to date")).isTrue();

        leader.open("/sessions/" + session).press("main a[href$='/brief']");
        assertThat(leader.shows(name)).isTrue();
        assertThat(leader.shows("Live figures")).isTrue();
        leader.language("vi");
        assertThat(leader.shows("Số liệu trực tiếp")).isTrue();
        Api.on(port)
                .as("tuyenquang.office")
                .post("/sessions/" + session + "/meeting")
                .expect(200);
        leader.open("/sessions/" + session + "/brief");
        assertThat(leader.shows("Đã chốt lúc")).isTrue();
        leader.leave();
        theUnitIsNotOffered(session, width);
    }

    private void theUnitIsNotOffered(String session, int width) {
        Desk unit = new Desk(browser, "http://localhost:" + port, "tuyenquang.sct", width);
        unit.open("/sessions/" + session);
        assertThat(unit.page().locator("a[href$='/brief']").count()).isZero();
        unit.leave();
    }

    /** The picture has lines and marks, fills its frame, and tells what it shows. */
    private static void drawn(Desk desk) {
        Locator picture = desk.page().locator(".series-chart svg");
        picture.waitFor();
        BoundingBox box = picture.boundingBox();
        assertThat(box.width).isGreaterThan(240);
        assertThat(box.height).isGreaterThan(200);
        assertThat(picture.locator("path").count()).isGreaterThan(8);
        assertThat(desk.page().locator(".series-chart").getAttribute("aria-label"))
                .contains("MWh");
        assertThat(desk.page().locator(".series-table tbody tr").count()).isEqualTo(3);
    }

    private String reported(String name) {
        Rounds rounds = new Rounds(Api.on(port), "tuyenquang");
        rounds.accepted(
                "tuyenquang.sct",
                period("2025-01-01", "2025-10-31"),
                indicator(name, "900", "MWh", "planYear", "1.100", "planPercent", 81.82));
        rounds.accepted(
                "tuyenquang.sct",
                period("2026-01-01", "2026-07-31"),
                indicator(name, "640", "MWh", "planYear", "1.200", "planPercent", 53.33, "forecastYear", "1.150"));
        return rounds.accepted(
                "tuyenquang.sct",
                period("2026-01-01", "2026-10-31"),
                indicator(name, "880", "MWh", "planYear", "1.200", "planPercent", 73.33, "yoyPercent", -2.22));
    }
}
