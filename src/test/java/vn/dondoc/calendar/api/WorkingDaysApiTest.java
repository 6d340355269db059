package vn.dondoc.calendar.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig
class WorkingDaysApiTest {

    private static final String PATH = "/api/v1/calendar/working-days";

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void prepare() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void answersWorkingDaysAndTheHolidaysThatExplainThem() throws Exception {
        mvc.perform(get(PATH + "?from=2026-08-28&to=2026-09-04").header("Accept-Language", "vi"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"from":"2026-08-28","to":"2026-09-04","count":3,
                         "workingDays":["2026-08-28","2026-09-03","2026-09-04"],
                         "holidays":[{"date":"2026-08-31","kind":"SWAP_OFF","status":"CONFIRMED"},
                                     {"date":"2026-09-01","kind":"STATUTORY","status":"CONFIRMED"},
                                     {"date":"2026-09-02","name":"Quốc khánh","kind":"STATUTORY","status":"CONFIRMED"}]}
                        """));
    }

    @Test
    void showsAnExpectedHolidayThatMovesNothingYet() throws Exception {
        mvc.perform(get(PATH + "?from=24/11/2026&to=24/11/2026").header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.holidays[0].name").value("Vietnam Culture Day"))
                .andExpect(jsonPath("$.holidays[0].status").value("EXPECTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-31, 2026-03-01, from, NO_SUCH_DAY, Không có ngày 2026-02-31",
        "2026-02-01, tomorrow, to, FORMAT, tomorrow",
        "2026-02-01, '', to, EMPTY, Chưa nhập ngày",
        "0202-02-01, 2026-02-01, from, YEAR, từ 1990 đến 2100",
        "2026-02-02, 2026-02-01, to, REVERSED, sau ngày bắt đầu",
        "2023-01-01, 2026-01-01, to, TOO_LONG, 3 năm"
    })
    void saysAtTheFieldWhatIsWrong(String from, String to, String field, String code, String message) throws Exception {
        mvc.perform(get(PATH).param("from", from).param("to", to).header("Accept-Language", "vi"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Khoảng thời gian không hợp lệ"))
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(jsonPath("$.errors[0].message", containsString(message)));
    }

    @Test
    void namesEveryWrongFieldAtOnce() throws Exception {
        mvc.perform(get(PATH)).andExpect(status().isBadRequest()).andExpect(jsonPath("$.errors", hasSize(2)));
    }

    @Test
    void answersThreeFullYears() throws Exception {
        mvc.perform(get(PATH + "?from=2024-01-01&to=2026-12-31"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(784 - 33));
    }

    @Configuration
    @EnableWebMvc
    @ComponentScan({"vn.dondoc.calendar", "vn.dondoc.text"})
    static class Program {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        }

        @Bean
        JdbcClient jdbcClient(EmbeddedPostgres postgres) {
            DataSource database = postgres.getPostgresDatabase();
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("create table calendar_day (day date primary key, kind text not null, name_vi text not null,"
                            + " name_en text not null, status text not null, source text not null)")
                    .update();
            return jdbc;
        }

        @Bean
        ResourceBundleMessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/calendar", "messages/text");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }
    }
}
