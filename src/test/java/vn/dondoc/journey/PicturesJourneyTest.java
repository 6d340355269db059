package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.review.FrozenQuarter;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** A leader looks at the pictures of a quarter, at a desk and on a phone, and unfolds their tables. */
@DondocTest
class PicturesJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Load load;

    @Autowired
    FrozenQuarter quarter;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void freeze() {
        units.load();
        load.tasks(200, loaded -> {});
        transaction.executeWithoutResult(status -> quarter.freeze());
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPictureIsDrawnAndToldInATable(int width) {
        Desk leader = new Desk(Chromium.shared(), "http://localhost:" + port, "yenbai.leader", width);
        leader.open("/reviews/" + FrozenQuarter.CODE + "/pictures");
        for (String picture : new String[] {"onTime", "ageing", "flow", "months", "trend"}) {
            drawn(leader.page().locator("#" + picture));
        }
        leader.press("#months .picture-choices a:not([aria-current])");
        assertThat(leader.path()).contains("rate=onTime");
        leader.open("/reviews/" + FrozenQuarter.CODE + "?show=scores&sort=rank");
        assertThat(leader.shows("Ví dụ: điểm của")).isTrue();
        leader.open("/reviews/" + FrozenQuarter.CODE + "?show=delays")
                .open("/reviews/" + FrozenQuarter.CODE + "?show=office")
                .open("/reviews/" + FrozenQuarter.CODE + "/notices");
        leader.leave();
    }

    /** It fills a place that was kept for it, is named and described, and its table unfolds. */
    private static void drawn(Locator picture) {
        Locator drawing = picture.locator(".picture-chart svg");
        drawing.waitFor();
        BoundingBox box = drawing.boundingBox();
        assertThat(box.width).isGreaterThan(240);
        assertThat(box.height).isGreaterThan(150);
        assertThat(drawing.locator("path").count()).isGreaterThan(3);
        Locator frame = picture.locator(".picture-chart");
        assertThat(frame.getAttribute("role")).isEqualTo("img");
        assertThat(frame.boundingBox().height).isEqualTo(box.height);
        Locator table = picture.locator(".picture-table");
        assertThat(table.isVisible()).isFalse();
        picture.locator(".picture-fold").check();
        assertThat(table.isVisible()).isTrue();
    }
}
