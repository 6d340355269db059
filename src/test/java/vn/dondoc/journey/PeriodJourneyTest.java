package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.review.PeriodStage;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** A closed month from the explanation of a unit to its publication, each by their own hands. */
@DondocTest
class PeriodJourneyTest {

    private static final String MONTH = "/reviews/HG-2023-M05";

    @LocalServerPort
    private int port;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private PeriodStage stage;

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void aUnitExplainsTheOfficeConsolidatesAndTheLeaderPublishes() {
        stage.alone("hagiang");
        String task = fixture.task()
                .lead("hagiang.snv")
                .issuedOn(LocalDate.of(2023, 3, 20))
                .due(LocalDate.of(2023, 4, 20))
                .issue();
        stage.closed("hagiang", "2023-M05");

        Desk head = desk("hagiang.snv", 390);
        head.take(MONTH + "/explanations/hagiang.snv")
                .fill("causes", "Chậm số liệu của các xã")
                .fill("remedies", "Hoàn thành trước ngày 30/6")
                .fill("tasks[" + task + "]", "Đã có dự thảo")
                .send("/explanations/hagiang.snv");
        assertThat(head.shows("Đã giải trình")).isTrue();
        head.open(MONTH + "/explanations").leave();

        Desk office = desk("hagiang.office", 1440);
        office.take(MONTH + "/consolidation");
        assertThat(office.page().locator("#consolidation").inputValue())
                .contains("Sở Nội vụ: 1/1 nhiệm vụ quá hạn", "Chậm số liệu của các xã");
        office.send("/consolidation");
        assertThat(office.shows("Chờ lãnh đạo xem xét")).isTrue();
        office.open(MONTH + "/changes").leave();

        Desk leader = desk("hagiang.leader", 390);
        leader.take(MONTH + "/consolidation")
                .fill("verdict", "Đồng ý công bố")
                .press("form[action$='/acceptance'] button.btn-primary");
        assertThat(leader.shows("Kết quả đã được công bố")).isTrue();
        leader.leave();
    }

    private Desk desk(String account, int width) {
        return new Desk(Chromium.shared(), "http://localhost:" + port, account, width);
    }
}
