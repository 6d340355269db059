package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NfcTest {

    @Test
    void composesWhatWasTypedDecomposed() {
        String text = "Thường trực Tỉnh ủy yêu cầu đẩy nhanh tiến độ";
        assertThat(Nfc.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource
    void keepsOnlyWhatCanBeSeen(String typed, String stored) {
        assertThat(Nfc.of(typed)).isEqualTo(stored);
    }

    static Stream<Arguments> keepsOnlyWhatCanBeSeen() {
        return Stream.of(
                Arguments.of("a\u0000b", "ab"),
                Arguments.of("a\r\nb\rc\n", "a\nb\nc\n"),
                Arguments.of("a\tb", "a\tb"),
                Arguments.of("\uFEFFa\u200Bb", "ab"),
                Arguments.of("a\u202Egnp.exe", "agnp.exe"),
                Arguments.of("a\u0085\u007Fb", "ab"),
                Arguments.of("half \uD83D pair", "half  pair"),
                Arguments.of("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair"),
                Arguments.of("  ends stay ", "  ends stay "),
                Arguments.of("u\u200B\u031B", "\u01B0"),
                Arguments.of("", ""));
    }
}
