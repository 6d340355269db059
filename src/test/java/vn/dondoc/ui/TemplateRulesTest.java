package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the content security policy, the browsers and Thymeleaf ask of every template. */
class TemplateRulesTest {

    private static final Pattern INLINE_STYLE = Pattern.compile("<style\\b|\\s(th:)?style(append)?=");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script(?![^>]*\\bsrc=)|\\s(th:)?on[a-z]+=|\\bhx-on|javascript:");
    private static final Pattern CONDITION_LOST = Pattern.compile(
            "th:(if|unless)=\"[^\"]*\"\\s+th:(replace|insert)=|th:(replace|insert)=\"[^\"]*\"\\s+th:(if|unless)=");
    private static final Pattern PLAIN_POST =
            Pattern.compile("<form(?=[^>]*method=\"post\")(?![^>]*th:action=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ICON = Pattern.compile("icon\\('([a-z-]+)'\\)");

    @Test
    void everyTemplateStartsWithItsDoctype() throws IOException {
        for (Path template : TemplateWords.templates()) {
            assertThat(Files.readString(template)).as(template.toString()).startsWith("<!DOCTYPE html>");
        }
    }

    @Test
    void nothingIsInline() throws IOException {
        for (Path template : TemplateWords.templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern(INLINE_STYLE)
                    .doesNotContainPattern(INLINE_SCRIPT);
        }
    }

    /** th:replace runs before th:if of the same element, so such a condition never holds anything back. */
    @Test
    void noConditionStandsBesideAReplacement() throws IOException {
        for (Path template : TemplateWords.templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(CONDITION_LOST);
        }
    }

    /** Only th:action writes the CSRF token into a form. */
    /** The day comes from the program's clock, in the zone of Vietnam; the machine may live in another. */
    @Test
    void noTemplateAsksTheMachineForTheDay() throws IOException {
        for (Path template : TemplateWords.templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("T\\(java[.]time[^)]*\\)[.]now|createNow");
        }
    }

    @Test
    void everyPostCarriesItsToken() throws IOException {
        for (Path template : TemplateWords.templates()) {
            assertThat(Files.readString(template)).as(template.toString()).doesNotContainPattern(PLAIN_POST);
        }
    }

    @Test
    void everyIconNamedIsInTheSprite() throws IOException {
        var sprite = Files.readString(Path.of("src/main/resources/static/img/icons.svg"));
        for (Path template : TemplateWords.templates()) {
            ICON.matcher(Files.readString(template)).results().forEach(icon -> assertThat(sprite)
                    .as(template.toString())
                    .contains("id=\"" + icon.group(1) + "\""));
        }
    }
}
