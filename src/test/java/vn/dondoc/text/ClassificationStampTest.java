package vn.dondoc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationStampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT\nỦY BAN NHÂN DÂN",
                "UBND TỈNH\n  TỐI MẬT  \nSố: 12",
                "UBND TỈNH\r\nTUYỆT MẬT\r\nSố: 12",
                "[MẬT]",
                "Độ mật: MẬT",
                "ĐỘ MẬT: TỐI MẬT",
                "M Ậ T",
                "TỐI  MẬT",
                "MA\u0302\u0323T"
            })
    void aStampOfItsOwnLineIsSeen(String text) {
        assertThat(ClassificationStamp.stands(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bảo vệ bí mật nhà nước",
                "Rà soát danh mục MẬT của tỉnh",
                "mật",
                "Mật ong Hà Giang",
                "TỐI",
                "MẬT ĐỘ DÂN SỐ"
            })
    void wordsInARunningTextAreNone(String text) {
        assertThat(ClassificationStamp.stands(text)).isFalse();
    }

    @Test
    void farDownItIsAWordOfAList() {
        assertThat(ClassificationStamp.stands("dòng\n".repeat(40) + "MẬT")).isFalse();
        assertThat(ClassificationStamp.stands("\n".repeat(40) + "MẬT")).isTrue();
        assertThat(ClassificationStamp.stands(null)).isFalse();
    }
}
