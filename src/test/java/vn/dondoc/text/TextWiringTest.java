package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.convert.ConversionService;
import tools.jackson.databind.json.JsonMapper;

/** The program's own JSON mapper and form binding use the module, without anyone naming it. */
class TextWiringTest {

    private final WebApplicationContextRunner program = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class))
            .withBean(IncomingJson.class)
            .withBean(TypedDateConverter.class);

    @Test
    void jsonIsNormalized() {
        program.run(
                context -> assertThat(context.getBean(JsonMapper.class).readValue("\"u\u031B\\u0007\"", String.class))
                        .isEqualTo("ư"));
    }

    @Test
    void formsReadTypedDates() {
        program.run(context -> assertThat(context.getBean("mvcConversionService", ConversionService.class)
                        .convert("5/1/2026", LocalDate.class))
                .isEqualTo(LocalDate.of(2026, 1, 5)));
    }
}
