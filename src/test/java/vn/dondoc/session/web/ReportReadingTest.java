package vn.dondoc.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.session.reading.ReportReading;
import vn.dondoc.session.reading.ReportReading.Line;
import vn.dondoc.session.reading.ReportReading.Standing;
import vn.dondoc.session.reading.ReportReadings;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** A written report fills its form: proposed, chosen, taken unsaved beside what was typed, and only then saved. */
@DondocTest
@Transactional
class ReportReadingTest {

    private static final String TEXT = """
            BÁO CÁO kết quả 5 tháng đầu năm 2026
            Kim ngạch xuất khẩu ước đạt 1,45 tỷ USD, bằng 48,3% kế hoạch, tăng 20,3% so với cùng kỳ.
            Kim ngạch nhập khẩu đạt 892,3 triệu USD, giảm 3,2% so với cùng kỳ.
            Thu ngân sách đạt 325.000 triệu đồng, bằng 60% dự toán.
            KIẾN NGHỊ
            1. Đề nghị UBND tỉnh bố trí 12 tỷ đồng xây dựng hạ tầng cụm công nghiệp.
            2. Đề nghị Sở Nội vụ bổ sung 5 biên chế cho Trung tâm Khuyến công.
            """;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    SessionReading sessions;

    @Autowired
    DepartmentReports reports;

    @Autowired
    ReportReadings readings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    @BeforeTransaction
    void people() {
        units.load();
    }

    @Test
    void whatWasTypedStaysAndWhatIsTakenStandsUnsaved() throws Exception {
        String code = scheduled();
        String at = "/sessions/" + code + "/report";
        send("hagiang.sct", at + "/reading/form", Map.of("version", "0", "achievements", "Đã gõ"))
                .andExpect(redirectedUrl(at + "/reading"));
        send("hagiang.sct", at + "/reading", Map.of("text", TEXT)).andExpect(redirectedUrl(at + "/reading"));
        browser.perform(get(at + "/reading").with(user(viewer("hagiang.sct"))))
                .andExpect(content().string(allOf(containsString("1.450"), containsString("Kim ngạch nhập khẩu"))));

        send("hagiang.sct", at + "/reading/rows", everything(code)).andExpect(redirectedUrl(at));
        assertThat(report(code)).isNull();
        browser.perform(get(at).with(user(viewer("hagiang.sct"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("Đã gõ"),
                                containsString("value=\"1.450\""),
                                containsString("value=\"hagiang.snv\""),
                                containsString("Từ văn bản, chưa lưu"))));
        browser.perform(get(at).with(user(viewer("hagiang.office"))))
                .andExpect(content().string(not(containsString("1.450"))));
        assertThat(readings.of(code, viewer("hagiang.sct"))).isEmpty();
    }

    @Test
    void theReportIsSavedAndItsSubmissionTellsWhatBecameOfTheProposals() throws Exception {
        String code = scheduled();
        String at = "/sessions/" + code + "/report";
        send("hagiang.sct", at + "/reading", Map.of("text", TEXT));
        Map<String, String> chosen = everything(code);
        chosen.remove("items[1].take");
        send("hagiang.sct", at + "/reading/rows", chosen);
        Map<String, String> form = new LinkedHashMap<>(unsaved(code));
        form.put("version", "0");
        form.put("indicators[1].value", "330");
        form.keySet().removeIf(path -> path.startsWith("petitions[1]") || path.endsWith(".fromText"));
        form.put("submit", "true");
        send("hagiang.sct", at, form).andExpect(redirectedUrl("/sessions/" + code));
        assertThat(report(code).content().indicators()).hasSize(2);
        assertThat(jdbc.sql("""
                        select i.kind || ' ' || i.decision || ' ' || coalesce(i.outcome, '-') || ' '
                               || array_to_string(i.corrected, ',')
                          from proposal_item i join proposal_reading r on r.id = i.reading_id
                         where r.session_id = ? and r.place = 'REPORT' order by i.ordinal""")
                        .param(sessions.byCode(code, viewer("hagiang.sct")).id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "INDICATOR ACCEPTED UNCHANGED ",
                        "INDICATOR DROPPED - ",
                        "INDICATOR ACCEPTED CORRECTED value",
                        "PETITION ACCEPTED UNCHANGED ",
                        "PETITION ACCEPTED REMOVED ");
        send("hagiang.sct", at + "/reading", Map.of("text", TEXT)).andExpect(status().isConflict());
    }

    @Test
    void whatStandsIsReplacedOnlyWhereThatIsChosen() {
        String code = scheduled();
        Viewer unit = viewer("hagiang.sct");
        reports.save(
                code,
                NewReport.of(Entered.of(Map.of(
                        "indicators[0].name", "Kim ngạch xuất khẩu",
                        "indicators[0].unit", "triệu USD",
                        "indicators[0].value", "1.400",
                        "indicators[1].name", "Kim ngạch nhập khẩu",
                        "indicators[1].unit", "triệu USD",
                        "indicators[1].value", "892,3",
                        "indicators[1].yoyPercent", "-3,2",
                        "petitions[0].text", "Đề nghị Sở Nội vụ bổ sung 5 biên chế cho Trung tâm Khuyến công"))),
                0L,
                unit);
        readings.read(code, TEXT, "", "text", unit);
        ReportReading read = readings.of(code, unit).orElseThrow();
        assertThat(read.lines())
                .extracting(Line::standing)
                .containsExactly(Standing.REPLACES, Standing.SAME, Standing.NEW, Standing.NEW, Standing.SAME);
        assertThat(read.lines().get(0).changes()).contains(new ReportReading.Change("value", "1.400", "1.450"));
        assertThat(read.lines()).filteredOn(line -> line.isChosen(0.5)).hasSize(2);
        readings.take(
                code,
                Entered.of(Map.of(
                        "items[0].take",
                        "true",
                        "items[0].name",
                        "Kim ngạch xuất khẩu",
                        "items[0].figure",
                        "1.450",
                        "items[0].unit",
                        "triệu USD")),
                unit);
        assertThat(unsaved(code)).containsEntry("indicators[0].value", "1.450").doesNotContainKey("indicators[2].name");
    }

    @Test
    void whatCanHardlyBeTrueIsSaidBeforeItIsSaved() throws Exception {
        String code = scheduled();
        String at = "/sessions/" + code + "/report";
        send("hagiang.sct", at + "/reading", Map.of("text", "Kim ngạch xuất khẩu giảm 120% so với cùng kỳ."));
        send("hagiang.sct", at + "/reading/rows", everything(code));
        browser.perform(get(at).with(user(viewer("hagiang.sct"))))
                .andExpect(content().string(containsString("row-warning-open")));
        send("hagiang.sct", at + "/unsaved/dropping", Map.of()).andExpect(redirectedUrl(at));
        browser.perform(get(at).with(user(viewer("hagiang.sct"))))
                .andExpect(content().string(not(containsString("row-warning-open"))));
    }

    @Test
    void aFileIsReadAsTheTextIs() throws Exception {
        String at = "/sessions/" + scheduled() + "/report/reading";
        file(at, "bao-cao.txt", TEXT.getBytes(StandardCharsets.UTF_8)).andExpect(redirectedUrl(at));
        browser.perform(get(at).with(user(viewer("hagiang.sct"))))
                .andExpect(content().string(containsString("bao-cao.txt")));
        file(at, "bao-cao.docx", "no document".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("không phải văn bản Word hợp lệ")));
        file(at, "bao-cao.txt", ("TỐI MẬT\n" + TEXT).getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Tệp mang dấu chỉ độ mật")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MẬT\\nKim ngạch xuất khẩu đạt 12 triệu USD. | Văn bản mang dấu chỉ độ mật
            ''                                          | Cần nhập nội dung này
            """)
    void aTextThatIsNotTakenIsKeptInItsField(String text, String message) throws Exception {
        String typed = text.replace("\\n", "\n");
        send("hagiang.sct", "/sessions/" + scheduled() + "/report/reading", Map.of("text", typed))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(message), containsString(typed))));
    }

    @Test
    void whatIsCorrectedWronglyIsNamedAtItsField() throws Exception {
        String code = scheduled();
        String at = "/sessions/" + code + "/report/reading";
        send("hagiang.sct", at, Map.of("text", TEXT));
        Map<String, String> wrong = everything(code);
        wrong.put("items[0].figure", "nhiều lắm");
        send("hagiang.sct", at + "/rows", wrong)
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(containsString("value=\"nhiều lắm\""), containsString("items[0].figure-below"))));
        send("hagiang.sct", at + "/rows", Map.of("above", "70")).andExpect(status().is(422));
        send("hagiang.sct", at + "/rows", Map.of("above", "0", "choose", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("checked")));
        send("hagiang.sct", at + "/dropping", Map.of()).andExpect(status().is3xxRedirection());
        send("hagiang.sct", at + "/rows", wrong).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource({
        "hagiang.office, 302",
        "hagiang.sct2, 302",
        "hagiang.leader, 403",
        "hagiang.inspection, 403",
        "hagiang.xa1, 404",
        "yenbai.sct, 404",
        "yenbai.office, 404"
    })
    void onlyWhoMayWriteTheReportReadsForIt(String account, int answer) throws Exception {
        String at = "/sessions/" + scheduled() + "/report";
        send(account, at + "/reading", Map.of("text", TEXT)).andExpect(status().is(answer));
        send(account, at + "/reading/form", Map.of("version", "0")).andExpect(status().is(answer));
        send(account, at + "/unsaved/dropping", Map.of()).andExpect(status().is(answer));
        browser.perform(get(at + "/reading").with(user(viewer(account))))
                .andExpect(status().is(answer == 302 ? 200 : answer));
    }

    @Test
    void machinesOfTheReportingUnitAreAnsweredToo() throws Exception {
        String code = scheduled();
        for (String account : List.of("hagiang.sct", "hagiang.office", "hagiang.leader")) {
            browser.perform(post("/api/v1/sessions/" + code + "/proposals")
                            .with(user(viewer(account)))
                            .with(csrf())
                            .contentType("application/json")
                            .content("{\"text\":\"Kim ngạch xuất khẩu đạt 12 triệu USD, tăng 3% so với cùng kỳ.\"}"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(allOf(containsString("\"indicators\""), containsString("triệu USD"))));
        }
        browser.perform(post("/api/v1/sessions/" + code + "/proposals")
                        .with(user(viewer("hagiang.inspection")))
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"text\":\"Kim ngạch\"}"))
                .andExpect(status().isForbidden());
    }

    /** Everything that was read, as the page would send it. */
    private Map<String, String> everything(String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        readings.of(code, viewer("hagiang.sct")).orElseThrow().lines().forEach(line -> {
            fields.put(line.path() + ".take", "true");
            line.read().fields().forEach((field, text) -> fields.put(line.path() + "." + field, text));
        });
        return fields;
    }

    private Map<String, String> unsaved(String code) {
        Viewer unit = viewer("hagiang.sct");
        return readings.unsaved(sessions.aggregate(code, unit), unit)
                .orElseThrow()
                .entered()
                .texts();
    }

    private DepartmentReport report(String code) {
        return reports.of(sessions.byCode(code, viewer("hagiang.office")).id()).orElse(null);
    }

    private ResultActions send(String account, String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(csrf()).with(user(viewer(account)));
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private ResultActions file(String path, String name, byte[] content) throws Exception {
        return browser.perform(multipart(path)
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(csrf())
                .with(user(viewer("hagiang.sct"))));
    }

    private String scheduled() {
        return scheduling
                .schedule(
                        NewSession.of(Entered.of(Map.of(
                                "title", "Làm việc với Sở Công Thương",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "10/06/2026",
                                "chairs[0].person", "hagiang.leader",
                                "chairs[0].ordinal", "1",
                                "reportingUnit", "hagiang.sct"))),
                        viewer("hagiang.office"))
                .code();
    }

    private Viewer viewer(String account) {
        return accounts.loadUserByUsername(account);
    }
}
