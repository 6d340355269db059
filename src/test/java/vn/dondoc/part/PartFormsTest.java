package vn.dondoc.part;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every form about parts that comes back keeps what was typed, says at the field what is wrong, and leaves the others alone. */
class PartFormsTest extends PartDesk {

    private static final String DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(DUE);

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void pages() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void handingOn() throws Exception {
        send("/parts", "nghean.sct", Map.of("partTo", "u:nghean.snv", "partWhat", "Góp ý", "partDueOn", DAY))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                error("partDueOn-hand", "phải sớm hơn hạn của nhiệm vụ"),
                                containsString("href=\"#partDueOn-hand\""),
                                containsString("value=\"" + DAY + "\""),
                                containsString(">Góp ý</textarea>"),
                                containsString("value=\"u:nghean.snv\" selected"))));
        send("/parts", "nghean.sct", Map.of("partDueOn", "32/01/2027"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("partTo-hand-error\""),
                                containsString("partWhat-hand-error\""),
                                containsString("id=\"partDueOn-hand-error\""),
                                containsString("value=\"32/01/2027\""))));
    }

    @Test
    void doneReturnedAndWithdrawn() throws Exception {
        handToSpecialist();
        handToCoordinator();
        send("/parts/1/completion", "nghean.sct2", Map.of("partNumber", "12/BC", "partDate", "hôm qua"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"partText-completion-1-error\""),
                                containsString("id=\"partDate-completion-1-error\""),
                                containsString("value=\"hôm qua\""),
                                containsString("value=\"12/BC\""))));
        parts.complete(task, 1, new Proof("Xong", null, null, null), null, by("nghean.sct2"));
        send("/parts/1/return", "nghean.sct", Map.of("partDueOn", DAY, "partReason", "Thiếu phụ lục"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                error("partDueOn-return-1", "phải sớm hơn hạn của nhiệm vụ"),
                                containsString(">Thiếu phụ lục</textarea>"),
                                not(containsString("id=\"partDueOn-hand-error\"")))));
        send("/parts/2/withdrawal", "nghean.sct", Map.of("partReason", " "))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"partReason-withdrawal-2-error\""),
                                not(containsString("id=\"partReason-return-1-error\"")))));
    }

    @Test
    void coordinators() throws Exception {
        send(
                        "/coordinators",
                        "nghean.office",
                        Map.of("partUnit", "nghean.xa1", "partContribution", "Rà soát", "partReason", "Có địa bàn"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"partDueOn-adding-error\""),
                                containsString("value=\"nghean.xa1\" selected"),
                                containsString(">Rà soát</textarea>"))));
        send("/coordinators/removal", "nghean.office", Map.of("partUnit", "nghean.snv"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"partReason-removal-error\""),
                                containsString("value=\"nghean.snv\" selected"),
                                not(containsString("id=\"partReason-adding-error\"")))));
        send("/coordinators/removal", "nghean.office", Map.of("partReason", "Không liên quan"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"partUnit-removal-error\"")));
    }

    @Test
    void whatHasNoFormAnyMoreIsToldAllTheSame() throws Exception {
        handToCoordinator();
        parts.chase(task, 1, by("nghean.sct"));
        send("/parts/1/chase", "nghean.sct", Map.of())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Hôm nay đã đôn đốc phần việc này rồi")));
        send("/parts/1/acceptance", "nghean.sct", Map.of())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Phần việc này chưa được báo xong")));
    }

    private static Matcher<String> error(String field, String words) {
        return stringContainsInOrder("id=\"" + field + "-error\"", words);
    }

    private ResultActions send(String path, String account, Map<String, String> typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/tasks/" + task + path).with(user(by(account))).with(csrf());
        typed.forEach(request::param);
        return mvc.perform(request);
    }
}
