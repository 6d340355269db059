package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;

/** A text that bears a classification stamp is refused at the field of the row in which it stands. */
class StampedRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators[0].note",
                "projects[0].name",
                "projects[0].request",
                "shortfalls[0].product",
                "weaknessCauses[0].cause",
                "petitions[0].text"
            })
    void inAReport(String field) {
        Entered typed = Entered.of(Map.of(
                "indicators[0].name", "Kim ngạch xuất khẩu",
                "projects[0].location", "Xã Tân Lập",
                "shortfalls[0].product", "Chè",
                "weaknessCauses[0].weakness", "Giải ngân chậm"));
        Entered stamped = Entered.of(with(typed.texts(), field, "TỐI MẬT\nPhương án bố trí vốn"));
        assertThatThrownBy(() -> NewReport.of(stamped))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field, FieldError::error)
                        .contains(tuple(field, "classifiedText")));
    }

    @Test
    void inAPetitionRaisedAtTheMeeting() {
        Checks checks = new Checks();
        NewPetition.read(Entered.of(Map.of("text", "MẬT\nXin bổ sung biên chế")), "", checks);
        assertThatThrownBy(checks::orThrow)
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .contains(FieldError.of("text", "classifiedText")));
    }

    private static Map<String, String> with(Map<String, String> texts, String field, String text) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(field, text);
        return all;
    }
}
