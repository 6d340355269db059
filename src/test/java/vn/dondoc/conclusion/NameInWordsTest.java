package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.organization.UnitKind;

class NameInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Giáo dục và Đào tạo             | Sở Giáo dục và Đào tạo           | true
            Sở GD&ĐT                           | Sở Giáo dục và Đào tạo           | true
            sở GD-ĐT, Công an tỉnh             | Sở Giáo dục và Đào tạo           | true
            ngành giáo dục và đào tạo          | Sở Giáo dục và Đào tạo           | true
            Sở VH, TT&DL                       | Sở Văn hóa, Thể thao và Du lịch  | true
            Sở NN&PTNT                         | Sở Nông nghiệp và Phát triển nông thôn | true
            Sở LĐ-TB&XH                        | Sở Lao động - Thương binh và Xã hội | true
            Sở CT                              | Sở Công Thương                   | true
            các Sở: Tài chính, Xây dựng, Y tế; UBND các xã | Sở Xây dựng          | true
            các Sở: Tài chính, Xây dựng, Y tế; UBND các xã | Sở Y tế              | true
            các sở Tài chính, Kế hoạch và Đầu tư và Y tế | Sở Kế hoạch và Đầu tư | true
            các Sở: Tài chính; Ban Quản lý dự án xây dựng | Sở Xây dựng           | false
            các sở, ngành rà soát việc xây dựng | Sở Xây dựng                     | false
            số cty đóng trên địa bàn           | Sở Công Thương                   | false
            Sở Tài chính                       | Sở Công Thương                   | false
            """)
    void aDepartmentIsNamedInFullOrByInitials(String words, String unit, boolean named) {
        assertThat(new NameInWords(words).name(unit, UnitKind.DEPARTMENT)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({"CA tỉnh, Công an tỉnh, true", "ca trực tỉnh, Công an tỉnh, false"})
    void thePoliceHaveAShortName(String words, String unit, boolean named) {
        assertThat(new NameInWords(words).name(unit, UnitKind.OTHER)).isEqualTo(named);
    }
}
