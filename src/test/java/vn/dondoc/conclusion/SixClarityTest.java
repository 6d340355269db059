package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.rule.FieldError;
import vn.dondoc.session.Host;
import vn.dondoc.task.Due;
import vn.dondoc.task.Force;
import vn.dondoc.task.Nature;

class SixClarityTest {

    @ParameterizedTest
    @CsvSource({
        "PRODUCT,  Trình kế hoạch phát triển cụm công nghiệp, true,  true,  Kế hoạch, ''",
        "PRODUCT,  Trình kế hoạch phát triển cụm công nghiệp, true,  true,  ,         PRODUCT",
        "SPECIFIC, Trình kế hoạch phát triển cụm công nghiệp, false, true,  ,         WHO",
        "SPECIFIC, Trình kế hoạch phát triển cụm công nghiệp, true,  false, ,         WHEN",
        "SPECIFIC, Báo cáo,                                   true,  true,  ,         WHAT",
        "SPECIFIC, Đẩy mạnh cải cách hành chính toàn ngành,   true,  true,  ,         WHAT",
        "SPECIFIC, Đẩy mạnh xuất khẩu đạt 900 triệu USD,      true,  true,  ,         ''",
        "STANDING, Đẩy mạnh cải cách hành chính toàn ngành,   false, false, ,         ''",
        "PRODUCT,  Đề án,                                     false, false, ,         WHO WHAT WHEN PRODUCT"
    })
    void flagsWhatIsUnclear(
            Nature nature, String text, boolean lead, boolean when, @Nullable String deliverable, String findings) {
        assertThat(SixClarity.of(directive(nature, text, lead, when, deliverable)))
                .extracting(Finding::name)
                .containsExactlyElementsOf(findings.isEmpty() ? List.of() : List.of(findings.split(" ")));
    }

    @Test
    void onlyWhatNobodyCouldBeHeldToIsAnObstacle() {
        List<Directive> directives = new ArrayList<>();
        directives.add(directive(Nature.PRODUCT, "Đề án", true, true, null));
        directives.add(directive(Nature.SPECIFIC, "Báo cáo kết quả thực hiện", false, false, null));
        directives.add(directive(Nature.STANDING, "Giữ gìn đoàn kết nội bộ", false, false, null));

        assertThat(SixClarity.obstacles(directives))
                .extracting(FieldError::field)
                .containsExactly("directives[1].leads", "directives[1].due");
    }

    @Test
    void codesCountDirectivesAndLeads() {
        assertThat(DirectiveCodes.of("NA-2026-012", 3))
                .containsExactly("NA-2026-012.01", "NA-2026-012.02", "NA-2026-012.03");
        assertThat(DirectiveCodes.of("NA-2026-012", 2, 0)).isEqualTo("NA-2026-012.03");
        assertThat(DirectiveCodes.of("NA-2026-012", 2, 1)).isEqualTo("NA-2026-012.03-2");
        assertThat(DirectiveCodes.of("NA-2026-012", 99, 101)).isEqualTo("NA-2026-012.100-102");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY,            nghean.vptu,   5,   05-TB/TU",
        "PEOPLE_COMMITTEE, nghean.office, 123, 123/TB-UBND",
        "UNIT,             nghean.sct,    7,   07/TB-SCT"
    })
    void theNoticeBearsTheNotationOfItsHost(Host host, String organizer, String number, String mark) {
        String notation = Notice.notationOf(host, organizer);
        assertThat(new Notice(number, notation, LocalDate.of(2026, 11, 20)).mark())
                .isEqualTo(mark);
    }

    @Test
    void aLongTextIsCutAtAWordForItsTitle() {
        String text = "phát triển công nghiệp ".repeat(20);
        String title = wording(text).title();
        assertThat(title).hasSizeLessThanOrEqualTo(160).endsWith("…");
        assertThat(text).startsWith(title.substring(0, title.length() - 1));
        assertThat(wording("Trình\nkế hoạch").title()).isEqualTo("Trình kế hoạch");
    }

    private static Directive directive(
            Nature nature, String text, boolean lead, boolean when, @Nullable String deliverable) {
        return new Directive(
                wording(text),
                nature,
                Force.REQUIRE,
                new Outcome(deliverable, null, null, null),
                when ? Due.fixed(LocalDate.of(2027, 1, 15)) : Due.none(null),
                Origin.NONE,
                false,
                lead ? List.of(UnitOrGroup.unit(1)) : List.of(),
                List.of());
    }

    private static Wording wording(String text) {
        return new Wording(text, null, null, null, null, null, null, null);
    }
}
