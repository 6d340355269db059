package vn.dondoc.texting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How short texts are written and counted. */
class TextLimitsTest {

    private final TextLimits plain = new TextLimits(true, 1);
    private final TextLimits accented = new TextLimits(false, 1);

    @Test
    void diacriticsAreLeftOutWhereTheChannelHasNone() {
        assertThat(plain.written("Đôn Đốc: việc quá hạn, ưu tiên – gửi “Sở”…"))
                .isEqualTo("Don Doc: viec qua han, uu tien - gui  So ...");
        assertThat(accented.written("Đôn Đốc")).isEqualTo("Đôn Đốc");
    }

    @Test
    void aDecomposedTextIsComposed() {
        assertThat(accented.written("Đo\u0302n")).isEqualTo("Đôn").hasSize(3);
    }

    @Test
    void onePartOrTwo() {
        assertThat(plain.most()).isEqualTo(160);
        assertThat(new TextLimits(true, 2).most()).isEqualTo(306);
        assertThat(accented.most()).isEqualTo(70);
        assertThat(new TextLimits(false, 2).most()).isEqualTo(134);
    }

    @Test
    void lettersOfTheExtensionCountTwice() {
        assertThat(plain.length("[x]")).isEqualTo(5);
        assertThat(accented.length("[x]")).isEqualTo(3);
        assertThat(plain.allow("a".repeat(160))).isTrue();
        assertThat(plain.allow("a".repeat(159) + "~")).isFalse();
    }
}
