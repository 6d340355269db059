package vn.dondoc.session.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.session.NewSession;
import vn.dondoc.session.SessionScheduling;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** The pages of a session in the browser's hands: plain forms, what was typed kept, nothing stored when refused. */
@DondocTest
@Transactional
class SessionPagesTest {

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    SessionScheduling scheduling;

    @Autowired
    MockMvc browser;

    @BeforeTransaction
    void people() {
        units.load();
    }

    @Test
    void everybodyConcernedSeesThePageAndStrangersSeeNone() throws Exception {
        String code = scheduled();
        for (String account : List.of("nghean.office", "nghean.leader", "nghean.sct", "nghean.inspection")) {
            browser.perform(as(account, get("/sessions/" + code)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(code)));
        }
        browser.perform(as("yenbai.office", get("/sessions/" + code))).andExpect(status().isNotFound());
        browser.perform(as("nghean.office", get("/sessions/" + code + "/diagram")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Task_SubmitReport")));
    }

    @Test
    void theNextStepHasAButtonOnlyForWhoOwesIt() throws Exception {
        String code = scheduled();
        String button = "class=\"btn btn-primary\" href=\"/sessions/" + code + "/report\"";
        browser.perform(as("nghean.sct", get("/sessions/" + code)))
                .andExpect(content().string(containsString(button)));
        browser.perform(as("nghean.leader", get("/sessions/" + code)))
                .andExpect(content().string(allOf(not(containsString(button)), containsString("Sở Công Thương"))));
    }

    @Test
    void aSessionIsScheduledAndReportedWithPlainForms() throws Exception {
        browser.perform(form("nghean.office", "/sessions", session())).andExpect(status().is3xxRedirection());
        String code = scheduled();
        String at = "/sessions/" + code;
        browser.perform(as("nghean.sct", get(at + "/report"))).andExpect(status().isOk());
        Map<String, String> report = Map.of(
                "version", "0",
                "indicators[0].name", "Xuất khẩu",
                "indicators[0].value", "892,3",
                "indicators[0].unit", "triệu USD",
                "petitions[0].text", "Tăng kinh phí",
                "submit", "true");
        browser.perform(form("nghean.sct", at + "/report", report)).andExpect(redirectedUrl(at));
        browser.perform(form("nghean.office", at + "/report/return", Map.of("reason", "")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("return-reason-below")));
        browser.perform(form("nghean.office", at + "/report/acceptance", Map.of()))
                .andExpect(redirectedUrl(at));
        browser.perform(form("nghean.office", at + "/opinions", Map.of("text", "Cần rà soát")))
                .andExpect(redirectedUrl(at + "#opinions"));
        browser.perform(form(
                        "nghean.office",
                        "/petitions/" + code + ".K1/disposition",
                        Map.of("version", "0", "disposition", "REFUSED")))
                .andExpect(status().is(422));
        browser.perform(form(
                        "nghean.office",
                        "/petitions/" + code + ".K1/disposition",
                        Map.of("version", "0", "disposition", "REFUSED", "text", "Chưa cân đối được")))
                .andExpect(redirectedUrl(at + "#petitions"));
        browser.perform(form(
                        "nghean.office",
                        "/petitions/" + code + ".K1/disposition",
                        Map.of("version", "0", "disposition", "ACCEPTED")))
                .andExpect(status().isConflict());
        browser.perform(form("nghean.office", at + "/meeting-record", Map.of())).andExpect(redirectedUrl(at));
        browser.perform(as("nghean.office", get(at)))
                .andExpect(content().string(allOf(containsString("892,3"), containsString("Cần rà soát"))));
        browser.perform(form("nghean.office", at + "/meeting-record", Map.of())).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date           | 31/02/2026 | Không có ngày 31/02/2026
            period.to      | 01/01/2020 | Ngày cuối kỳ
            chairs[0].person | nobody   | Không có cán bộ
            reportingUnit  | yenbai.sct | Không có đơn vị
            source.url     | javascript:alert(1) | Địa chỉ phải
            previousSession | NA-1999-001 | Không có buổi làm việc
            """)
    void aWrongFieldIsNamedAndWhatWasTypedIsKept(String field, String typed, String message) throws Exception {
        Map<String, String> wrong = new HashMap<>(session());
        wrong.put(field, typed);
        browser.perform(form("nghean.office", "/sessions", wrong))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(message), containsString("Làm việc với Sở"))));
    }

    @Test
    void anAmbiguousNumberIsAskedBackWithBothReadings() throws Exception {
        Map<String, String> report = Map.of(
                "version", "0",
                "indicators[0].name", "Xuất khẩu",
                "indicators[0].value", "36,539",
                "indicators[0].unit", "tỷ đồng");
        browser.perform(form("nghean.sct", "/sessions/" + scheduled() + "/report", report))
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("36,5390"), containsString("36.539"))))
                .andExpect(content().string(containsString("value=\"36,539\"")));
    }

    @Test
    void whoSavesSecondSeesBothVersions() throws Exception {
        String at = "/sessions/" + scheduled() + "/report";
        browser.perform(form("nghean.sct", at, Map.of("version", "0", "weaknesses", "Bản thứ nhất")))
                .andExpect(status().is3xxRedirection());
        browser.perform(form("nghean.sct2", at, Map.of("version", "0", "weaknesses", "Bản thứ hai")))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Bản thứ nhất"), containsString("Bản thứ hai"))));
    }

    @Test
    void decomposedUnicodeIsStoredComposedAndTooLongIsRefused() throws Exception {
        Map<String, String> texts = new HashMap<>(session());
        texts.put("title", "Buo\u0302\u0309i");
        browser.perform(form("nghean.office", "/sessions", texts)).andExpect(status().is3xxRedirection());
        browser.perform(as("nghean.office", get("/sessions").param("q", "buoi")))
                .andExpect(content().string(containsString("Buổi")));
        texts.put("title", "x".repeat(501));
        browser.perform(form("nghean.office", "/sessions", texts)).andExpect(status().is(422));
    }

    @Test
    void formsAreOnlyForThoseWhoMayUseThem() throws Exception {
        String at = "/sessions/" + scheduled();
        browser.perform(as("nghean.leader", get("/sessions/new"))).andExpect(status().isForbidden());
        browser.perform(as("nghean.sct", get(at + "/edit"))).andExpect(status().isForbidden());
        browser.perform(as("nghean.office", get(at + "/edit"))).andExpect(status().isOk());
        browser.perform(as("nghean.sct", get("/petitions"))).andExpect(status().isOk());
        browser.perform(form("nghean.sct", at + "/cancellation", Map.of("reason", "x")))
                .andExpect(status().isForbidden());
        browser.perform(form("nghean.inspection", at + "/report", Map.of("version", "0", "causes", "x")))
                .andExpect(status().isForbidden());
    }

    private String scheduled() {
        return scheduling
                .schedule(NewSession.of(Entered.of(session())), accounts.loadUserByUsername("nghean.office"))
                .code();
    }

    private MockHttpServletRequestBuilder form(String account, String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = as(account, post(path)).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(user(accounts.loadUserByUsername(account)));
    }

    private static Map<String, String> session() {
        return Map.of(
                "title", "Làm việc với Sở Công Thương",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "23/11/2026",
                "chairs[0].person", "nghean.leader",
                "chairs[0].ordinal", "1",
                "reportingUnit", "nghean.sct",
                "period.from", "01/01/2026",
                "period.to", "31/05/2026");
    }
}
