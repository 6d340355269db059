package vn.dondoc.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.DondocTest;

/** An administrator builds a province from nothing; what is wrong is said at its field, and nothing of it is stored. */
@DondocTest
@Transactional
class AdminPagesTest {

    private static final String PASSWORD = "sông lam chảy mãi";

    @Autowired
    DemonstrationUnits demonstration;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc browser;

    @BeforeTransaction
    void people() {
        demonstration.load();
    }

    @Test
    void aProvinceIsBuiltUntilItsOfficeSchedulesASession() throws Exception {
        send("/admin/provinces", province()).andExpect(redirectedUrl("/admin/units"));
        send("/admin/units/lamdong/units", unit("office", "OFFICE", "Văn phòng UBND tỉnh", "H36.01"))
                .andExpect(redirectedUrl("/admin/units"));
        send("/admin/units/lamdong/units", unit("snv", "DEPARTMENT", "Sở Nội vụ", "H36.12"))
                .andExpect(redirectedUrl("/admin/units"));
        open("lamdong", "Hoàng Thị Chủ", "LEADER", "lamdong.leader");
        open("lamdong.office", "Trần Văn Chuyên", "OFFICE_SPECIALIST", "lamdong.office");

        browser.perform(as("admin", get("/admin/units")))
                .andExpect(content().string(allOf(containsString("UBND tỉnh Lâm Đồng"), containsString("H36.12"))));
        browser.perform(as("admin", get("/admin/units/lamdong")))
                .andExpect(
                        content().string(allOf(containsString("lamdong.communes"), containsString("Hoàng Thị Chủ"))));
        browser.perform(formLogin().user("lamdong.office").password(PASSWORD)).andExpect(authenticated());
        browser.perform(form(
                        "lamdong.office",
                        "/sessions",
                        Map.of(
                                "title", "Làm việc với Sở Nội vụ",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "23/11/2026",
                                "chairs[0].person", "lamdong.leader",
                                "reportingUnit", "lamdong.snv")))
                .andExpect(header().string("Location", startsWith("/sessions/LDG-2026-")));
        browser.perform(as("nghean.office", get("/units"))).andExpect(content().string(not(containsString("lamdong"))));
        assertThat(types("UNIT", "lamdong.snv")).containsExactly("UnitAdded");
        assertThat(types("ACCOUNT", "lamdong.office")).containsExactly("AccountOpened");
        assertThat(types(
                        "PERSON",
                        String.valueOf(
                                accounts.loadUserByUsername("lamdong.office").personId())))
                .containsExactly("PersonAdded", "PositionAdded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code      | H36..01    | Chỉ dùng chữ số và chữ cái in hoa
            code      | h36        | Chỉ dùng chữ số và chữ cái in hoa
            code      | H36.456789.123456789.123456789.12345 | Tối đa 35 ký tự
            shortName | nghean     | Đã có đơn vị hoặc nhóm tên “nghean”
            shortName | nghean.communes | Đã có đơn vị hoặc nhóm
            shortName | Lâm Đồng   | Chỉ dùng chữ thường không dấu
            prefix    | L          | Ký hiệu phải gồm 2 đến 4 chữ cái
            prefix    | LDONG      | Ký hiệu phải gồm 2 đến 4 chữ cái
            prefix    | NA         | đã thuộc về tỉnh khác
            name      | ''         | Cần nhập nội dung này
            validFrom | 31/02/2026 | Không có ngày 31/02/2026
            validFrom | ''         | Cần nhập nội dung này
            validTo   | 30/06/2025 | Ngày cuối phải từ ngày đầu trở đi
            """)
    void aWrongProvinceIsNotAddedAndWhatWasTypedIsKept(String field, String typed, String message) throws Exception {
        Map<String, String> wrong = new HashMap<>(province());
        wrong.put(field, typed);
        send("/admin/provinces", wrong)
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(message), containsString("value=\"" + typed + "\""))));
        assertThat(jdbc.sql("select count(*) from unit where kind = 'PROVINCE'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void theCodeOfALivingUnitIsTakenAndThatOfADissolvedOneIsFree() throws Exception {
        String taken = jdbc.sql("select code from unit where short_name = 'nghean.snv'")
                .query(String.class)
                .single();
        Map<String, String> copy = unit("office", "DEPARTMENT", "Sở mới", taken);
        copy.put("shortName", "nghean.moi");
        send("/admin/units/nghean/units", copy)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("đã thuộc về một đơn vị")));
        send("/admin/units/nghean.snv", edited("validTo", "30/06/2025", "successors[0]", "nghean.stc"))
                .andExpect(redirectedUrl("/admin/units/nghean.snv"));
        send("/admin/units/nghean/units", copy).andExpect(redirectedUrl("/admin/units"));
        browser.perform(as("admin", get("/admin/units/nghean.snv")))
                .andExpect(content().string(allOf(containsString("30/06/2025"), containsString("nghean.stc"))));
        send("/admin/units/nghean.snv", edited("validTo", "29/06/2025")).andExpect(status().isConflict());
    }

    @Test
    void aSuccessorIsAnotherUnitOfTheProvinceAndNeedsAnEnd() throws Exception {
        for (String other : List.of("nghean.snv", "yenbai.snv", "nghean", "nobody")) {
            send("/admin/units/nghean.snv", edited("validTo", "30/06/2025", "successors[0]", other))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Đơn vị kế thừa phải là")));
        }
        send("/admin/units/nghean.snv", edited("validTo", "", "successors[0]", "nghean.stc"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Cần nhập ngày kết thúc")));
    }

    @Test
    void aGroupOfAKindHasAllItsUnits() throws Exception {
        Map<String, String> group = Map.of("shortName", "nghean.phong", "name", "Các phòng", "kind", "DIVISION");
        send("/admin/units/nghean/groups", group).andExpect(redirectedUrl("/admin/units/nghean"));
        send("/admin/units/nghean/groups", group)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Đã có đơn vị hoặc nhóm")));
        send("/admin/units/nghean.sct/groups", group).andExpect(status().isNotFound());
    }

    @Test
    void aPositionEndsAndAnotherBegins() throws Exception {
        long person = person("nghean.sct2");
        long position = jdbc.sql("select min(id) from position where person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
        String end = "/admin/units/nghean.sct/positions/" + position + "/end";
        send(end, Map.of("validTo", "31/12/2020"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ngày cuối phải từ ngày đầu trở đi")));
        send(end, Map.of("validTo", "")).andExpect(status().is(422));
        send(end, Map.of("validTo", "31/10/2026")).andExpect(redirectedUrl("/admin/units/nghean.sct"));
        send("/admin/units/nghean.snv/positions/" + position + "/end", Map.of("validTo", "31/10/2026"))
                .andExpect(status().isNotFound());

        Map<String, String> further = new HashMap<>(position("Phó Giám đốc"));
        further.put("person", String.valueOf(person));
        further.put("validTo", "01/01/2024");
        send("/admin/units/nghean.snv/positions", further)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ngày cuối phải từ ngày đầu trở đi")));
        further.remove("validTo");
        send("/admin/units/yenbai.snv/positions", further)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Không có cán bộ này trong tỉnh")));
        send("/admin/units/nghean.snv/positions", further).andExpect(redirectedUrl("/admin/units/nghean.snv"));
        assertThat(accounts.loadUserByUsername("nghean.sct2").positionTitle()).contains("Phó Giám đốc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            username | nghean.sct | đã có người dùng
            username | a b        | Chỉ dùng chữ thường không dấu
            chosen   | ngắn       | Mật khẩu phải có ít nhất 10 ký tự
            chosen   | aaaaaaaaaaaa | Mật khẩu dễ đoán
            repeated | khác hẳn   | không giống nhau
            role     | OFFICE_HEAD | Vai trò này không phù hợp
            person   | 0          | không giữ chức vụ nào ở đơn vị
            """)
    void aWrongAccountIsNotOpenedAndThePasswordDoesNotComeBack(String field, String typed, String message)
            throws Exception {
        Map<String, String> wrong = account(person("nghean.sct"), "UNIT_HEAD", "nghean.sct9");
        wrong.put(field, typed);
        send("/admin/units/nghean.sct/accounts", wrong)
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString(message), not(containsString(PASSWORD)))));
        assertThat(accounts.byUsername("nghean.sct9")).isEmpty();
    }

    @Test
    void anAccountIsShutOpenedAgainUnlockedAndGetsAnotherPassword() throws Exception {
        String page = "/admin/accounts/nghean.sct2";
        send(page + "/enabled", Map.of("on", "false")).andExpect(redirectedUrl(page));
        browser.perform(formLogin().user("nghean.sct2").password("dondoc")).andExpect(unauthenticated());
        send(page + "/enabled", Map.of("on", "true")).andExpect(redirectedUrl(page));
        browser.perform(formLogin().user("nghean.sct2").password("dondoc")).andExpect(authenticated());

        jdbc.sql("update account set locked_until = ? where username = 'nghean.sct2'")
                .param(Timestamp.from(clock.instant().plus(Duration.ofMinutes(15))))
                .update();
        browser.perform(as("admin", get(page))).andExpect(content().string(containsString("Tạm khóa")));
        send(page + "/unlocking", Map.of()).andExpect(redirectedUrl(page));
        browser.perform(as("admin", get(page))).andExpect(content().string(not(containsString("Tạm khóa"))));

        send(page + "/password", Map.of("chosen", "ngắn", "repeated", "ngắn"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("ít nhất 10 ký tự")));
        send(page + "/password", Map.of("chosen", PASSWORD, "repeated", PASSWORD))
                .andExpect(redirectedUrl(page));
        browser.perform(formLogin().user("nghean.sct2").password(PASSWORD)).andExpect(authenticated());
        assertThat(types("ACCOUNT", "nghean.sct2"))
                .containsExactly("AccountDisabled", "AccountEnabled", "AccountUnlocked", "PasswordChanged");
        send("/admin/accounts/admin/enabled", Map.of("on", "false")).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/units",
                "/admin/provinces/new",
                "/admin/units/nghean",
                "/admin/units/nghean.sct",
                "/admin/units/nghean/units/new",
                "/admin/units/nghean/groups/new",
                "/admin/units/nghean.sct/edit",
                "/admin/units/nghean.sct/people/new",
                "/admin/units/nghean.sct/positions/new",
                "/admin/units/nghean.sct/accounts/new",
                "/admin/accounts/nghean.sct"
            })
    void everyPageIsForAdministratorsOnlyAndHasItsWordsInBothLanguages(String page) throws Exception {
        for (String language : List.of("vi", "en")) {
            browser.perform(as("admin", get(page)).cookie(new Cookie("dondoc-language", language)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
        browser.perform(as("nghean.head", get(page))).andExpect(status().isForbidden());
        browser.perform(form("nghean.inspection", page, Map.of())).andExpect(status().isForbidden());
    }

    private void open(String unit, String name, String role, String username) throws Exception {
        Map<String, String> person = new HashMap<>(position("Chuyên viên"));
        person.put("fullName", name);
        person.put("email", username + "@example.vn");
        send("/admin/units/" + unit + "/people", person).andExpect(redirectedUrl("/admin/units/" + unit));
        long id = jdbc.sql("select id from person where full_name = ?")
                .param(name)
                .query(Long.class)
                .single();
        send("/admin/units/" + unit + "/accounts", account(id, role, username))
                .andExpect(redirectedUrl("/admin/units/" + unit));
    }

    private ResultActions send(String path, Map<String, String> fields) throws Exception {
        return browser.perform(form("admin", path, fields));
    }

    private MockHttpServletRequestBuilder form(String account, String path, Map<String, String> fields) {
        MockHttpServletRequestBuilder request = as(account, post(path)).with(csrf());
        fields.forEach(request::param);
        return request;
    }

    private MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(user(accounts.loadUserByUsername(account)));
    }

    private long person(String username) {
        Long person = accounts.loadUserByUsername(username).personId();
        assertThat(person).isNotNull();
        return person;
    }

    private List<String> types(String subjectType, String subject) {
        return audit.of(subjectType, subject).stream().map(AuditEvent::type).toList();
    }

    private static Map<String, String> province() {
        return Map.of(
                "shortName", "lamdong",
                "prefix", "LDG",
                "code", "H36",
                "name", "UBND tỉnh Lâm Đồng",
                "nameEn", "Lam Dong",
                "validFrom", "01/07/2025");
    }

    private static Map<String, String> unit(String name, String kind, String title, String code) {
        return new HashMap<>(Map.of(
                "shortName",
                "lamdong." + name,
                "kind",
                kind,
                "name",
                title,
                "code",
                code,
                "ordinal",
                "2",
                "validFrom",
                "01/07/2025"));
    }

    private static Map<String, String> edited(String... fields) {
        Map<String, String> all =
                new HashMap<>(Map.of("version", "0", "name", "Sở Nội vụ", "ordinal", "6", "validFrom", "01/01/2021"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    private static Map<String, String> position(String title) {
        return Map.of("title", title, "validFrom", "01/07/2025");
    }

    private static Map<String, String> account(long person, String role, String username) {
        return new HashMap<>(Map.of(
                "person", String.valueOf(person),
                "role", role,
                "username", username,
                "chosen", PASSWORD,
                "repeated", PASSWORD));
    }
}
