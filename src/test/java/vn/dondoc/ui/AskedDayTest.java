package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** An address that asks for a day that cannot be meant is answered with what is wrong with it. */
@DondocTest
class AskedDayTest {

    private static final String FLOW = "/reviews/NA-2025-Q3/flow";
    private static final String DUTIES = "/tasks/duties";

    @Autowired
    private WebApplicationContext program;

    @Autowired
    private TaskFixture fixture;

    private MockMvc mvc;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-01-01, không phải là ngày",
        "-9999-01-01, không phải là ngày",
        "0001-01-01, phải từ 1990 đến 2100",
        "2025-02-31, Không có ngày 2025-02-31",
        "hôm qua, không phải là ngày"
    })
    void aPageSaysWhatIsWrong(String day, String words) throws Exception {
        for (MockHttpServletRequestBuilder asking : new MockHttpServletRequestBuilder[] {
            get(FLOW).param("stage", "assigned").param("on", day), get("/reminders/digests/{day}", day)
        }) {
            MockHttpServletResponse answer = answer(asking);
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains(words, "Về Hộp việc");
        }
    }

    @Test
    void aPageOfADayThatExistsIsShown() throws Exception {
        assertThat(answer(get(FLOW).param("stage", "assigned").param("on", "2025-08-01"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(answer(get("/reminders/digests/2025-08-01")).getStatus()).isEqualTo(200);
    }

    @Test
    void aFormSaysItAtTheField() throws Exception {
        MockHttpServletResponse refused =
                answer(get(DUTIES).param("from", "31/02/2026").param("to", "+999999999-01-01"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("value=\"31/02/2026\"", "Không có ngày 31/02/2026", "value=\"+999999999-01-01\"");
        MockHttpServletResponse shown =
                answer(get(DUTIES).param("from", "2026-02-01").param("to", " "));
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentAsString()).contains("value=\"01/02/2026\"").doesNotContain("is-invalid");
    }

    @Test
    void aMachineIsToldTheParameter() throws Exception {
        MockHttpServletResponse refused = answer(
                get("/api/v1/update-duty").param("from", "+999999999-01-01").param("to", "2026-02-01"));
        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("\"from\"");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder asking) throws Exception {
        return mvc.perform(asking.with(user(fixture.viewer("nghean.office"))))
                .andReturn()
                .getResponse();
    }
}
