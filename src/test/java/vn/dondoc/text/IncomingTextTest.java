package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class IncomingTextTest {

    private static final String TEXT = "Thường trực Tỉnh ủy";
    private static final String DECOMPOSED = Normalizer.normalize(TEXT, Normalizer.Form.NFD) + "\u0000";

    private final Desk desk = new Desk();
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(desk)
            .addFilters(new IncomingForms())
            .setConversionService(conversion())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(
                    JsonMapper.builder().addModule(new IncomingJson()).build()))
            .build();

    @Test
    void storesFormsAndQueriesInOneForm() throws Exception {
        mvc.perform(post("/form")
                        .param("query", DECOMPOSED)
                        .param("title", DECOMPOSED)
                        .param("names", DECOMPOSED, "b\u0007")
                        .param("due", "5/1/2026"))
                .andExpect(status().isOk());
        assertThat(desk.received)
                .containsExactly(TEXT, new Form(TEXT, List.of(TEXT, "b"), LocalDate.of(2026, 1, 5)), 0);
    }

    @Test
    void takesAnEmptyDateAsNoneAndRefusesAWrongOneAtItsField() throws Exception {
        mvc.perform(post("/form").param("query", "").param("title", "t").param("due", ""))
                .andExpect(status().isOk());
        assertThat(desk.received).containsExactly("", new Form("t", null, null), 0);

        desk.received.clear();
        mvc.perform(post("/form").param("query", "").param("title", "t").param("due", "31/02/2026"))
                .andExpect(status().isOk());
        assertThat(desk.received).contains(1);
    }

    @Test
    void storesJsonInOneForm() throws Exception {
        String json = "{\"title\":\"%s\\u0000\",\"names\":[\"%1$s\",null],\"due\":\"2026-01-05\"}"
                .formatted(Normalizer.normalize(TEXT, Normalizer.Form.NFD));
        mvc.perform(post("/json").contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isOk());
        List<String> names = new ArrayList<>(List.of(TEXT));
        names.add(null);
        assertThat(desk.received).containsExactly(new Form(TEXT, names, LocalDate.of(2026, 1, 5)));
    }

    @Test
    void storesFreeJsonInOneForm() throws Exception {
        String json = "{\"a\":[\"%s\"]}".formatted(Normalizer.normalize(TEXT, Normalizer.Form.NFD));
        mvc.perform(post("/free").contentType(MediaType.APPLICATION_JSON).content(json))
                .andExpect(status().isOk());
        assertThat(desk.received).containsExactly(Map.of("a", List.of(TEXT)));
    }

    private static DefaultFormattingConversionService conversion() {
        DefaultFormattingConversionService conversion = new DefaultFormattingConversionService();
        conversion.addConverter(new TypedDateConverter());
        return conversion;
    }

    record Form(String title, List<String> names, LocalDate due) {}

    @RestController
    static class Desk {

        private final List<Object> received = new ArrayList<>();

        @PostMapping("/form")
        void form(@RequestParam String query, @ModelAttribute Form form, BindingResult binding) {
            received.add(query);
            received.add(form);
            received.add(binding.getErrorCount());
        }

        @PostMapping("/json")
        void json(@RequestBody Form form) {
            received.add(form);
        }

        @PostMapping("/free")
        void free(@RequestBody Map<String, Object> body) {
            received.add(body);
        }
    }
}
