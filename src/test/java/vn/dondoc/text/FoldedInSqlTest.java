package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DondocTest;

/** The database folds text as the program does, so that the one finds what the other has folded. */
@DondocTest
class FoldedInSqlTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void isTheSameText() {
        for (String text : List.of(
                "ẮẰẲẴẶ ắằẳẵặ ẤẦẨẪẬ ấầẩẫậ ẾỀỂỄỆ ếềểễệ ỐỒỔỖỘ ốồổỗộ ỚỜỞỠỢ ớờởỡợ ỨỪỬỮỰ ứừửữự ÝỲỶỸỴ ýỳỷỹỵ Đđ",
                "  Chỉ số\tsản xuất\u00a0công nghiệp\n(IIP) ",
                "Diện tích sàn, nghìn m² – “giá 2010”",
                "TRIỆU  USD/người",
                "")) {
            for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                String given = Normalizer.normalize(text, form);
                assertThat(jdbc.sql("select " + SearchText.sql("cast(? as text)"))
                                .param(given)
                                .query(String.class)
                                .single())
                        .isEqualTo(SearchText.fold(given));
            }
        }
    }
}
