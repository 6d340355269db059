package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which orders name a day, on 23 November 2026 unless another day is given. */
class DeadlineTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            trình phương án trước ngày 30/11                        | 2026-11-30 | trước ngày 30/11
            trình phương án trước 30/6/2027                         | 2027-06-30 | trước 30/6/2027
            trình phương án trước 30-6-2027                         | 2027-06-30 | trước 30-6-2027
            trình phương án trước ngày 30.6.2027                    | 2027-06-30 | trước ngày 30.6.2027
            trình phương án trước 30/6/27                           | 2027-06-30 | trước 30/6/27
            trình phương án trước ngày 30.6.27                      | 2027-06-30 | trước ngày 30.6.27
            trình phương án trước ngày 30-12-26                     | 2026-12-30 | trước ngày 30-12-26
            trình phương án trước 30/11 - 20 hồ sơ đầu tiên         | 2026-11-30 | trước 30/11
            trình phương án trước 30/11-20 hồ sơ đầu tiên           | 2026-11-30 | trước 30/11
            trình phương án trước ngày 29/02/2028                   | 2028-02-29 | trước ngày 29/02/2028
            trình phương án trước ngày 20 tháng 12 năm 2026         | 2026-12-20 | trước ngày 20 tháng 12 năm 2026
            trình phương án chậm nhất ngày 31 tháng 12              | 2026-12-31 | chậm nhất ngày 31 tháng 12
            trình phương án chậm nhất là ngày 31 tháng 12 năm 2026  | 2026-12-31 | chậm nhất là ngày 31 tháng 12 năm 2026
            trình phương án muộn nhất ngày 30/11/2026               | 2026-11-30 | muộn nhất ngày 30/11/2026
            trình phương án không muộn hơn ngày 20/12               | 2026-12-20 | không muộn hơn ngày 20/12
            trình phương án trước 17 giờ ngày 28/11                 | 2026-11-28 | trước 17 giờ ngày 28/11
            trình phương án trước 17h00 ngày 28/11/2026             | 2026-11-28 | trước 17h00 ngày 28/11/2026
            trình phương án trong ngày 28/11                        | 2026-11-28 | trong ngày 28/11
            trình phương án đến ngày 20-12-2026                     | 2026-12-20 | đến ngày 20-12-2026
            trình phương án đến hết ngày 20/12                      | 2026-12-20 | đến hết ngày 20/12
            trình phương án vào ngày 01/12/2026                     | 2026-12-01 | vào ngày 01/12/2026
            trình phương án (trước ngày 10/12/2026)                 | 2026-12-10 | trước ngày 10/12/2026
            trình phương án, thời hạn hoàn thành trước 05/01/2027   | 2027-01-05 | thời hạn hoàn thành trước 05/01/2027
            trước ngày 15/12 trình phương án                        | 2026-12-15 | trước ngày 15/12
            """)
    void aDayIsTheDeadline(String task, LocalDate deadline, String words) {
        check("Sở Xây dựng " + task, deadline, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            hoàn thành quy hoạch trong tháng 11                 | 2026-11-30 | trong tháng 11
            hoàn thành quy hoạch trong tháng 11/2026            | 2026-11-30 | trong tháng 11/2026
            hoàn thành quy hoạch ngay trong tháng 11/2026       | 2026-11-30 | ngay trong tháng 11/2026
            hoàn thành quy hoạch trong tháng 12 năm 2026        | 2026-12-31 | trong tháng 12 năm 2026
            hoàn thành quy hoạch chậm nhất trong tháng 02/2028  | 2028-02-29 | chậm nhất trong tháng 02/2028
            hoàn thành quy hoạch vào cuối tháng 9               | 2027-09-30 | vào cuối tháng 9
            hoàn thành quy hoạch cuối tháng 12/2026             | 2026-12-31 | cuối tháng 12/2026
            hoàn thành quy hoạch trước cuối tháng 12            | 2026-12-31 | trước cuối tháng 12
            hoàn thành quy hoạch trong quý III                  | 2027-09-30 | trong quý III
            hoàn thành quy hoạch trong Quý II                   | 2027-06-30 | trong Quý II
            hoàn thành quy hoạch trong quý 4                    | 2026-12-31 | trong quý 4
            hoàn thành quy hoạch trong quý IV/2026              | 2026-12-31 | trong quý IV/2026
            hoàn thành quy hoạch trong quý I năm 2027           | 2027-03-31 | trong quý I năm 2027
            hoàn thành quy hoạch chậm nhất đến hết quý I/2027   | 2027-03-31 | chậm nhất đến hết quý I/2027
            hoàn thành quy hoạch trong năm 2027                 | 2027-12-31 | trong năm 2027
            hoàn thành quy hoạch vào cuối năm 2027              | 2027-12-31 | vào cuối năm 2027
            hoàn thành quy hoạch cuối năm nay                   | 2026-12-31 | cuối năm nay
            bố trí đủ chỗ học đến hết năm                       | 2026-12-31 | đến hết năm
            bố trí đủ chỗ học đến hết năm 2028                  | 2028-12-31 | đến hết năm 2028
            bố trí đủ chỗ học đến năm 2030                      | 2030-12-31 | đến năm 2030
            """)
    void aMonthAQuarterOrAYearEndsOnItsLastDay(String task, LocalDate deadline, String words) {
        check("Sở Xây dựng " + task, deadline, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra các chợ từ ngày 01/12 đến ngày 15/12/2026          | 2026-12-15
            kiểm tra các chợ từ 1/12 đến 15/12                          | 2026-12-15
            kiểm tra các chợ từ ngày 15/12/2026 đến hết ngày 15/02/2027 | 2027-02-15
            kiểm tra các chợ từ tháng 12/2026 đến tháng 3/2027          | 2027-03-31
            kiểm tra các chợ từ nay đến 31/12                           | 2026-12-31
            kiểm tra các chợ từ nay đến cuối năm                        | 2026-12-31
            """)
    void ofAPeriodTheEndCounts(String task, LocalDate deadline) {
        assertThat(OneOrder.read("Sở Xây dựng " + task).deadline()).isEqualTo(deadline);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            trình phương án trước ngày 15/12/2026, hoàn thành trước ngày 31/3/2027                    | 2026-12-15
            trình phương án trong quý I/2027, hoàn thành trước ngày 30/12/2026                        | 2027-03-31
            thực hiện Thông báo số 15/TB-UBND ngày 12/10/2026, hoàn thành trước ngày 20/12/2026       | 2026-12-20
            báo cáo UBND tỉnh trước ngày 15/12 để trình HĐND tỉnh tại kỳ họp cuối năm                 | 2026-12-15
            """)
    void ofTwoDatesTheFirstDeadlineCounts(String task, LocalDate deadline) {
        assertThat(OneOrder.read("Sở Xây dựng " + task).deadline()).isEqualTo(deadline);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 23/11  | 2026-11-23 | 2026-11-23
            trước ngày 22/11  | 2026-11-23 | 2027-11-22
            trước ngày 30/6   | 2026-11-23 | 2027-06-30
            trước ngày 30/6   | 2026-03-01 | 2026-06-30
            trước ngày 5-1    | 2026-12-31 | 2027-01-05
            trong tháng 9     | 2026-11-23 | 2027-09-30
            trong tháng 9     | 2026-09-30 | 2026-09-30
            trước ngày 5 tháng 1 | 2026-11-23 | 2027-01-05
            trong quý I       | 2026-03-31 | 2026-03-31
            trong quý I       | 2026-04-01 | 2027-03-31
            cuối năm          | 2026-12-31 | 2026-12-31
            """)
    void withoutAYearTheNextSuchDayIsMeant(String words, LocalDate day, LocalDate deadline) {
        assertThat(OneOrder.read("Sở Y tế trình đề án " + words, day).deadline())
                .isEqualTo(deadline);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "vào đầu tháng 12",
                "giữa tháng 12/2026",
                "đầu năm 2027",
                "tuần sau",
                "trong tuần tới",
                "ngay trong tuần này",
                "trong tháng tới",
                "trong vòng 10 ngày",
                "trong 15 ngày",
                "trước Tết",
                "trước mùa mưa",
                "trước ngày khai giảng năm học mới",
                "trong quý này",
                "trước Tết Nguyên đán",
                "ngay sau khi được giao vốn",
                "sau khi có kết luận thanh tra",
                "trước ngày 25 hằng tháng",
                "trước ngày 31/11",
                "trước ngày 31/4/2027",
                "trước ngày 30/2/2027",
                "trước ngày 29/2/2027",
                "trước ngày 15/13",
                "trước ngày 0/12",
                "trong tháng 13/2026"
            })
    void vagueTimesAndDaysThatDoNotExistKeepTheirWords(String words) {
        check("Sở Xây dựng khởi công công trình " + words, null, words);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "kiểm tra các chợ từ ngày 1/12",
                "kiểm tra các chợ từ tháng 11",
                "áp dụng mức thu mới kể từ ngày 01/01/2027",
                "thực hiện Kết luận ngày 12/3/2026 của Tỉnh ủy",
                "triển khai kế hoạch giai đoạn 2026 - 2030",
                "bảo đảm thuốc trong giai đoạn 2026-2030",
                "lập dự toán năm 2027",
                "tổng kết năm học 2026 - 2027",
                "chuẩn bị kỷ niệm ngày thành lập ngành 27/2",
                "rà soát 30/6 trạm y tế",
                "hỗ trợ 24/7 cho người dân",
                "kiểm tra thường xuyên các công trình",
                "báo cáo kết quả định kỳ"
            })
    void whatIsNoDeadlineIsNotReadAsOne(String task) {
        check("Sở Y tế " + task, null, null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            báo cáo kết quả hằng ngày                  | DAILY
            báo cáo kết quả trước 17 giờ hằng ngày     | DAILY
            báo cáo kết quả mỗi tuần                   | WEEKLY
            báo cáo kết quả vào thứ Sáu hằng tuần      | WEEKLY
            giao ban hằng tuần, hằng tháng             | WEEKLY
            báo cáo kết quả hằng tháng                 | MONTHLY
            báo cáo kết quả hàng tháng, hàng quý       | MONTHLY
            báo cáo kết quả mỗi tháng một lần          | MONTHLY
            kiểm tra các chợ 2 lần/tháng               | MONTHLY
            kiểm tra các chợ 06 tháng/lần              | HALF_YEARLY
            báo cáo kết quả trước ngày 25 hằng tháng   | MONTHLY
            định kỳ hằng quý kiểm tra kho thuốc        | QUARTERLY
            báo cáo kết quả mỗi quý một lần            | QUARTERLY
            báo cáo kết quả 6 tháng một lần            | HALF_YEARLY
            báo cáo kết quả định kỳ 6 tháng, năm       | HALF_YEARLY
            hàng năm kiểm tra kho thuốc                | YEARLY
            báo cáo kết quả hằng năm                   | YEARLY
            """)
    void aRhythmIsNoDeadline(String task, Recurrence rhythm) {
        ProposedDirective directive = OneOrder.read("Sở Y tế " + task);

        assertThat(directive.recurrence()).isEqualTo(rhythm);
        assertThat(directive.deadline()).isNull();
    }

    @Test
    void aDayThatComesEveryYearHasADateAndARhythm() {
        ProposedDirective directive = OneOrder.read("Sở Y tế báo cáo kết quả trước ngày 31/12 hằng năm");

        assertThat(directive.deadline()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(directive.recurrence()).isEqualTo(Recurrence.YEARLY);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"báo cáo kết quả định kỳ", "kiểm tra thường xuyên các công trình", "trình đề án trong tháng 12"})
    void withoutARhythmThereIsNone(String task) {
        assertThat(OneOrder.read("Sở Y tế " + task).recurrence()).isNull();
    }

    private static void check(String order, LocalDate deadline, String words) {
        ProposedDirective directive = OneOrder.read(order);

        assertThat(directive.deadline()).isEqualTo(deadline);
        assertThat(directive.deadlineText()).isEqualTo(words);
    }
}
