package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.review.ReviewPlays;
import vn.dondoc.review.pack.PackTurns;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;

/** The office has a pack made and sees it come; what was published is read on a page of its own. */
@DondocTest
class PackJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    ReviewPlays plays;

    @Autowired
    PackTurns turns;

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void theOfficeSeesThePackCome() {
        units.load();
        plays.open("hagiang.sct", LocalDate.of(2004, 4, 8), LocalDate.of(2004, 5, 8));
        String code = plays.closed("hagiang.office", "2004-Q2");
        Desk office = new Desk(Chromium.shared(), "http://localhost:" + port, "hagiang.office", 390);
        office.open("/reviews/" + code + "/pack").press("form[action$='/pack'] button");
        Locator progress = office.page().locator(".pack-progress progress");
        progress.waitFor();
        assertThat(office.shows("Bước 0/4 (0%)")).isTrue();
        turns.begin(plays.id(code));
        office.page().getByText("Bước 1/4 (25%)").waitFor();
        office.accessible();
        turns.end(plays.id(code));
        office.page().locator("a[href$='format=xlsx']").waitFor();
        office.accessible();
        plays.published(code);
        office.open("/published/" + code);
        assertThat(office.shows("Sở Công Thương")).isTrue();
        office.leave();
    }
}
