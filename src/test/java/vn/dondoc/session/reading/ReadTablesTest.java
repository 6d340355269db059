package vn.dondoc.session.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.indicator.Better;
import vn.dondoc.indicator.FigureCalendar;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.proposal.Proposer;
import vn.dondoc.session.reading.ReadLine.Note;
import vn.dondoc.text.Entered;
import vn.dondoc.text.VietnameseNumber;

/** How the words of a report become rows of its form: units, names of the catalogue, kinds and addressees of petitions. */
class ReadTablesTest {

    private static final IndicatorWords CATALOGUE = new IndicatorWords(List.of(
            indicator("IIP", "Chỉ số sản xuất công nghiệp (IIP)", "%", true, "IIP", "Chỉ số sản xuất công nghiệp"),
            indicator("XK", "Kim ngạch xuất khẩu", "triệu USD", false, "Xuất khẩu"),
            indicator("XNK", "Tổng kim ngạch xuất nhập khẩu", "triệu USD", false),
            indicator("THUNS", "Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", false, "Thu ngân sách"),
            indicator("GRDP", "Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)", "%", false, "Tăng trưởng GRDP"),
            indicator("SOCCN", "Số cụm công nghiệp", "cụm", false, "Cụm công nghiệp hoạt động"),
            indicator("KHACHDL", "Số lượt khách du lịch", "nghìn lượt", false, "Tổng lượt khách du lịch")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            325.000 | triệu đồng    | tỷ đồng   | 325
            1,45    | tỷ USD        | triệu USD | 1.450
            12      | nghìn tỷ đồng | tỷ đồng   | 12.000
            12,5    | tỉ đồng       | tỷ đồng   | 12,5
            7       | tỷ            | triệu đồng | 7.000
            1.250   | lượt khách    | nghìn lượt | 1,25
            2,15    | tỷ kWh        | triệu kWh | 2.150
            120     | kg            | tấn       | 0,12
            450     | MW            | GW        |
            5       | triệu USD     | tỷ đồng   |
            10      | MW            | MWp       |
            32      | cụm công nghiệp | cụm     | 32
            9       | điểm %        | %         |
            3       | ha            | nghìn ha  | 0,003
            """)
    void aValueIsConvertedOnlyWhereItStaysExact(String value, String from, String to, @Nullable String expected) {
        BigDecimal number = new BigDecimal(value.replace(".", "").replace(',', '.'));
        assertThat(FigureUnit.converted(number, from, to)
                        .map(VietnameseNumber::toInput)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kim ngạch xuất khẩu                              | triệu USD | XK
            kim ngach xuat khau                              | triệu USD | XK
            Tổng kim ngạch xuất khẩu trên địa bàn tỉnh       | tỷ USD    | XK
            Ước kim ngạch xuất khẩu                          | triệu USD | XK
            Kim ngạch xuất khẩu gỗ                           | triệu USD |
            Xuất khẩu gạo                                    | triệu USD |
            Kim ngạch xuất nhập khẩu                         | triệu USD | XNK
            Chỉ số sản xuất toàn ngành công nghiệp           | %         |
            Chỉ số sản xuất công nghiệp                      | %         | IIP
            Tổng thu ngân sách                               | tỷ đồng   | THUNS
            Thu ngân sách nhà nước                           | triệu đồng | THUNS
            Dự kiến cả năm, thu ngân sách                    | tỷ đồng   | THUNS
            Phấn đấu thu ngân sách                           | tỷ đồng   | THUNS
            Thu ngân sách đến 30/6                           | tỷ đồng   | THUNS
            Thu ngân sách từ đất                             | tỷ đồng   |
            Tốc độ tăng tổng sản phẩm trên địa bàn tỉnh      | %         | GRDP
            """)
    void aNameMeansAnEntryOnlyIfNoWordOfItSaysOtherwise(String name, String unit, @Nullable String code) {
        assertThat(CATALOGUE.meant(name, unit).map(Indicator::code).orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị UBND tỉnh bố trí 12 tỷ đồng xây dựng hạ tầng cụm công nghiệp      | FUNDING         | 12     | tỷ đồng
            Hỗ trợ kinh phí 1.250 triệu đồng cho chợ đầu mối                          | FUNDING         | 1.250  | triệu đồng
            Bố trí vốn đối ứng cho chương trình khuyến công                           | FUNDING         |        |
            Chấp thuận chủ trương đầu tư dự án 500 tỷ đồng                            | POLICY_APPROVAL |        |
            Cho phép Sở được tiếp tục thực hiện dự án điện nông thôn                  | POLICY_APPROVAL |        |
            Phê duyệt đề án phát triển thương mại biên giới                           | POLICY_APPROVAL |        |
            Sớm ban hành cơ chế hỗ trợ lãi suất cho doanh nghiệp                      | MECHANISM       |        |
            Sửa đổi quy định về định mức vốn sự nghiệp                                | MECHANISM       |        |
            Bổ sung 5 biên chế cho Trung tâm Khuyến công                              | STAFFING        | 5      | biên chế
            Quan tâm tuyển dụng viên chức                                             | STAFFING        |        |
            Quan tâm, phối hợp trong thời gian tới                                    | OTHER           |        |
            """)
    void aPetitionAsksForSomething(String words, String kind, @Nullable String amount, @Nullable String unit) {
        Asked asked = Asked.in(words);
        assertThat(asked.kind().name()).isEqualTo(kind);
        assertThat(asked.amount() == null ? null : VietnameseNumber.toInput(asked.amount()))
                .isEqualTo(amount);
        assertThat(asked.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị UBND tỉnh bố trí kinh phí                          | UBND tỉnh
            Kiến nghị với Bộ Công Thương bổ sung nguồn điện            | Bộ Công Thương
            Sở Công Thương đề nghị Sở Nội vụ tham mưu bổ sung biên chế | t.snv
            Kính đề nghị đồng chí Chủ tịch UBND tỉnh cho chủ trương    | UBND tỉnh
            Đề xuất Bộ Nông nghiệp và Môi trường hướng dẫn             | Bộ Nông nghiệp và Môi trường
            Bố trí kinh phí cho chợ                                    |
            """)
    void aPetitionIsAddressed(String words, @Nullable String to) {
        AskedUnits units = new AskedUnits(List.of(unit("t.snv", "Sở Nội vụ"), unit("t.sct", "Sở Công Thương")));
        assertThat(units.in(words).orElse(null)).isEqualTo(to);
    }

    @Test
    void aPointOfThePartOfPetitionsIsAddressedAsItsHeadingSays() {
        String text = """
                BÁO CÁO
                III. KIẾN NGHỊ, ĐỀ XUẤT
                1. Đối với UBND tỉnh
                - Bố trí 12 tỷ đồng cho hạ tầng cụm công nghiệp.
                2. Đối với Sở Nội vụ:
                a) Bổ sung 5 biên chế cho trung tâm khuyến công.
                """;
        AskedUnits units = new AskedUnits(List.of(unit("t.snv", "Sở Nội vụ")));
        assertThat(new ReadPetitions(units).of(new Proposer().propose(text, LocalDate.of(2026, 6, 10))))
                .extracting(ReadLine::fields)
                .containsExactly(
                        Map.of(
                                "text", "Bố trí 12 tỷ đồng cho hạ tầng cụm công nghiệp",
                                "kind", "FUNDING",
                                "to", "UBND tỉnh",
                                "resourceAmount", "12",
                                "resourceUnit", "tỷ đồng"),
                        Map.of(
                                "text", "Bổ sung 5 biên chế cho trung tâm khuyến công",
                                "kind", "STAFFING",
                                "to", "t.snv",
                                "resourceAmount", "5",
                                "resourceUnit", "biên chế"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 tháng đầu năm 2026 | 6 tháng đầu năm      | true
            6 tháng đầu năm 2026 | 6 tháng đầu năm 2026 | true
            6 tháng đầu năm 2026 | 6 tháng đầu năm 2025 | false
            năm 2026             | 6 tháng đầu năm 2026 | false
            tháng 5/2026         | tháng 5              | true
            quý II/2026          | quý I/2026           | false
            """)
    void twoNamesOfAPeriodAreTheSame(String one, String other, boolean same) {
        assertThat(TextPeriod.same(one, other)).isEqualTo(same);
    }

    @Test
    void theFiguresOfASentenceBecomeARowOfTheCatalogue() {
        ReadLine exports =
                line("Kim ngạch xuất khẩu ước đạt 1,45 tỷ USD, bằng 48,3% kế hoạch, tăng 20,3% so với cùng kỳ.");
        assertThat(exports.fields())
                .containsEntry("name", "Kim ngạch xuất khẩu")
                .containsEntry("figure", "1.450")
                .containsEntry("unit", "triệu USD")
                .containsEntry("planPercent", "48,3")
                .containsEntry("yoyPercent", "20,3")
                .containsEntry("qualifier", "ESTIMATE")
                .containsEntry("column", "value");
        assertThat(exports.figure()).isEqualTo("1,45 tỷ USD");
        assertThat(exports.notes()).extracting(Note::code).containsExactly(Note.Code.CONVERTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dự kiến cả năm 2026, thu ngân sách đạt 21.000 tỷ đồng.  | forecastYear     | 21.000
            Phấn đấu năm 2026 thu ngân sách đạt 21.000 tỷ đồng.     | planYear         | 21.000
            Phấn đấu năm 2027 thu ngân sách đạt 23.000 tỷ đồng.     | targetNextPeriod | 23.000
            Thu ngân sách 5 tháng đầu năm 2026 đạt 9.000 tỷ đồng.   | value            | 9.000
            """)
    void aFigureGoesIntoTheColumnThatItBelongsTo(String text, String column, String figure) {
        ReadLine line = line(text);
        assertThat(line.fields()).containsEntry("column", column).containsEntry("figure", figure);
        assertThat(FormRows.row(line.fields(), CATALOGUE))
                .containsEntry(column, figure)
                .containsEntry("code", "THUNS");
    }

    @Test
    void growthAloneIsAnIndexOrOnlyAChange() {
        ReadLine index = line("Chỉ số sản xuất công nghiệp tăng 12,5% so với cùng kỳ.");
        assertThat(index.fields()).containsEntry("figure", "112,5").containsEntry("yoyPercent", "12,5");
        assertThat(FormRows.row(index.fields(), CATALOGUE))
                .containsEntry("code", "IIP")
                .containsEntry("indexForm", "true");
        ReadLine change = line("Thu ngân sách giảm 3% so với cùng kỳ.");
        assertThat(change.fields())
                .doesNotContainKey("figure")
                .containsEntry("yoyPercent", "-3")
                .containsEntry("unit", "tỷ đồng");
        assertThat(change.notes()).extracting(Note::code).containsExactly(Note.Code.CHANGE_ONLY);
    }

    @Test
    void aUnitThatCannotBeConvertedStaysOutsideTheCatalogue() {
        ReadLine other = line("Kim ngạch xuất khẩu đạt 25.000 tỷ đồng, tăng 2% so với cùng kỳ.");
        assertThat(other.fields()).containsEntry("unit", "tỷ đồng").containsEntry("figure", "25.000");
        assertThat(other.notes()).extracting(Note::code).containsExactly(Note.Code.UNIT_DIFFERS);
        assertThat(FormRows.row(other.fields(), CATALOGUE)).doesNotContainKey("code");
    }

    @Test
    void aRowTakesThePlaceOfTheOneAboutTheSame() {
        FormRows form = new FormRows(Entered.of(Map.of(
                "indicators[0].name", "Kim ngạch xuất khẩu",
                "indicators[0].code", "XK",
                "indicators[0].unit", "tỷ USD",
                "indicators[0].value", "1,2",
                "indicators[0].qualifier", "OFFICIAL",
                "indicators[0].planYear", "3",
                "achievements", "Khá")));
        Map<String, String> row = FormRows.row(
                Map.of("name", "Xuất khẩu", "figure", "1.450", "unit", "triệu USD", "column", "value"), CATALOGUE);
        assertThat(form.changes("indicators[0]", row))
                .containsExactly(new ReportReading.Change("value", "1,2", "1,45"));
        assertThat(form.put(row)).isEqualTo("indicators[0]");
        assertThat(form.put(FormRows.row(
                        Map.of("name", "Xuất khẩu", "figure", "3.000", "unit", "triệu USD", "column", "forecastYear"),
                        CATALOGUE)))
                .isEqualTo("indicators[0]");
        assertThat(form.entered().texts())
                .containsEntry("indicators[0].value", "1,45")
                .containsEntry("indicators[0].unit", "tỷ USD")
                .containsEntry("indicators[0].planYear", "3")
                .containsEntry("indicators[0].forecastYear", "3")
                .containsEntry("achievements", "Khá")
                .doesNotContainKey("indicators[0].qualifier")
                .doesNotContainKey("indicators[1].name");
        assertThat(form.put(FormRows.row(Map.of("name", "Số chợ", "figure", "3", "unit", "chợ"), CATALOGUE)))
                .isEqualTo("indicators[1]");
    }

    private static ReadLine line(String text) {
        List<ReadLine> lines = new ReadIndicators(CATALOGUE, "5 tháng đầu năm 2026")
                .of(new Proposer().propose(text, LocalDate.of(2026, 6, 10)));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Indicator indicator(String code, String name, String unit, boolean index, String... aliases) {
        return new Indicator(
                1,
                1,
                code,
                name,
                null,
                unit,
                null,
                null,
                null,
                FigureCalendar.STATISTICAL,
                index,
                Better.HIGHER,
                true,
                1,
                List.of(aliases),
                1);
    }

    private static Unit unit(String shortName, String name) {
        return new Unit(
                2, 1, 1L, shortName, shortName, null, UnitKind.DEPARTMENT, name, null, LocalDate.of(2020, 1, 1), null);
    }
}
