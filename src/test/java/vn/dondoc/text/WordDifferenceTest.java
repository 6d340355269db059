package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.text.Piece.Kind;

class WordDifferenceTest {

    @Test
    void aWordThatChangedIsShownOnBothSides() {
        assertThat(WordDifference.of("trước ngày 15/12 tới", "trước ngày 10/12 tới"))
                .containsExactly(
                        new Piece(Kind.SAME, "trước ngày "),
                        new Piece(Kind.REMOVED, "15/12 "),
                        new Piece(Kind.ADDED, "10/12 "),
                        new Piece(Kind.SAME, "tới"));
    }

    @ParameterizedTest
    @CsvSource({
        "'một hai ba', 'một ba'",
        "'', 'một hai'",
        "'một hai', ''",
        "'dòng một\ndòng hai\n', 'dòng một\ndòng ba\ndòng hai\n'",
        "'a  b', 'a b'"
    })
    void bothWordingsCanBePutTogetherFromThePieces(String before, String after) {
        List<Piece> pieces = WordDifference.of(before, after);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void longUnchangedPassagesAreLeftOut() {
        String same = "giữ nguyên ".repeat(200);
        List<Piece> brief = WordDifference.brief(same + "cũ", same + "mới");
        assertThat(brief.get(0).kind()).isEqualTo(Kind.OMITTED);
        assertThat(brief.get(1).text().length()).isLessThan(150);
        assertThat(brief).contains(new Piece(Kind.REMOVED, "cũ"), new Piece(Kind.ADDED, "mới"));
    }

    @Test
    void aLongTextIsComparedInTime() {
        String before = "Câu thứ nhất của đoạn. ".repeat(20) + "\n";
        String text = before.repeat(200);
        String changed = text.replace("nhất", "nhì");
        assertThat(WordDifference.of(text, changed)).anyMatch(piece -> piece.kind() == Kind.ADDED);
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
