package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Đôn Đốc, don doc",
        "'  Sở   Công Thương ', so cong thuong",
        "Ủy ban nhân dân tỉnh Nghệ An, uy ban nhan dan tinh nghe an",
        "NGHỊ QUYẾT 29-NQ/TU, nghi quyet 29-nq/tu",
        "Thường trực, thuong truc",
        "'dòng\tmột\ndòng\u00a0hai', dong mot dong hai",
        "'', ''"
    })
    void findsTextWithoutDiacriticsAndCase(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
        assertThat(SearchText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }
}
