package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is ordered to do something, with whom, and after which documents. */
class AgencyTableTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Sở Xây dựng",
                "Sở Kế hoạch và Đầu tư",
                "Sở Nông nghiệp & PTNT",
                "Sở Nông nghiệp và PTNT",
                "Sở Nông nghiệp và Phát triển nông thôn",
                "Sở NN&PTNT",
                "Sở TN&MT",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở Lao động - Thương binh và Xã hội",
                "Sở Giao thông vận tải - Xây dựng",
                "Giám đốc Sở Công Thương",
                "Văn phòng UBND tỉnh",
                "Chánh Văn phòng UBND tỉnh",
                "Văn phòng Tỉnh ủy",
                "Ban Tổ chức Tỉnh ủy",
                "Ban Dân tộc tỉnh",
                "Ban Quản lý Khu kinh tế tỉnh",
                "Ban Quản lý các khu công nghiệp tỉnh",
                "Ban Quản lý dự án Đầu tư xây dựng tỉnh",
                "Hội đồng quản lý Quỹ Phát triển đất tỉnh",
                "Viện Quy hoạch xây dựng tỉnh",
                "Trung tâm Xúc tiến đầu tư tỉnh",
                "Liên minh Hợp tác xã tỉnh",
                "Thanh tra tỉnh",
                "Công an tỉnh",
                "Bộ Chỉ huy Quân sự tỉnh",
                "Cục Quản lý thị trường tỉnh",
                "Chi cục Kiểm lâm tỉnh",
                "Kho bạc Nhà nước tỉnh",
                "Bảo hiểm xã hội tỉnh",
                "Đài Phát thanh và Truyền hình tỉnh",
                "Ủy ban MTTQ tỉnh",
                "Mặt trận Tổ quốc tỉnh",
                "Hội Nông dân tỉnh",
                "Hiệp hội Doanh nghiệp tỉnh",
                "Ủy ban Mặt trận Tổ quốc tỉnh",
                "Ban Chỉ đạo 138 huyện",
                "Ban Quản lý rừng phòng hộ",
                "Ngân hàng Chính sách xã hội tỉnh",
                "Trung tâm Phát triển quỹ đất tỉnh",
                "Trung tâm Kiểm soát bệnh tật tỉnh",
                "Tỉnh đoàn",
                "Bệnh viện Đa khoa tỉnh",
                "Trường Đại học Hoài Giang",
                "Tổng công ty Cấp nước miền Đông",
                "Công ty cổ phần Môi trường đô thị",
                "Ban Tuyên giáo Tỉnh ủy",
                "Ủy ban nhân dân tỉnh",
                "Ủy ban nhân dân huyện Tân Lập",
                "Chủ tịch Ủy ban nhân dân huyện Tân Lập",
                "Hội đồng nhân dân huyện Tân Lập",
                "Tòa án nhân dân tỉnh",
                "Viện Kiểm sát nhân dân tỉnh",
                "UBND huyện Tân Lập",
                "Chủ tịch UBND huyện Tân Lập",
                "Huyện ủy Tân Lập",
                "phường Bình Minh",
                "thành phố Vĩnh Sơn",
                "các chủ đầu tư",
                "các địa phương",
                "các đơn vị liên quan"
            })
    void theAgencyAddressedLeads(String agency) {
        assertThat(OneOrder.read(agency + " rà soát các hồ sơ tồn đọng").lead()).isEqualTo(agency);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "UBND các huyện Tân Lập, Hòa Sơn và Phú Mỹ",
                "các huyện Tân Lập, Hòa Sơn và Phú Mỹ",
                "UBND các huyện, thị xã, thành phố",
                "Ủy ban nhân dân các huyện, thị xã, thành phố",
                "Chủ tịch UBND các xã, phường",
                "các sở Tài chính, Nội vụ, Tư pháp",
                "các sở: Tài chính, Xây dựng, Nội vụ",
                "các sở: Tài chính, Xây dựng và Nội vụ",
                "các sở, ngành, địa phương",
                "các sở, ban, ngành và UBND các xã",
                "Sở Tài chính và Sở Xây dựng",
                "Sở Tài chính, Sở Nội vụ, Sở Tư pháp",
                "Sở Khoa học và Công nghệ, Sở Giáo dục và Đào tạo",
                "Sở Tài chính, Công an tỉnh và UBND huyện Tân Lập",
                "các Sở: Tài chính, Xây dựng, Y tế; UBND các huyện Tân Lập, Hòa Sơn",
                "các sở: tài chính, xây dựng, y tế; UBND các huyện",
                "Sở Xây dựng; Sở Tài chính; UBND các huyện",
                "Sở Nông nghiệp và Môi trường và Sở Tài chính"
            })
    void severalAddressedTogetherAreOneLead(String agencies) {
        assertThat(OneOrder.read(agencies + " thẩm định đề án").lead()).isEqualTo(agencies);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "phải rà soát chợ tạm",
                "cần rà soát chợ tạm",
                "có trách nhiệm rà soát chợ tạm",
                "chịu trách nhiệm rà soát chợ tạm",
                "khẩn trương, quyết liệt xử lý chợ tạm",
                "trực tiếp xử lý chợ tạm",
                "không để chợ tạm tái diễn",
                "trong tháng 12 trình đề án chợ",
                "trước ngày 15/12 trình đề án chợ"
            })
    void theNameEndsBeforeWhatIsToBeDone(String task) {
        assertThat(OneOrder.read("Sở Công Thương " + task).lead()).isEqualTo("Sở Công Thương");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Tài chính rà soát tài sản công; sở này báo cáo kết quả trước ngày 30/12            | Sở Tài chính
            Sở Tài chính rà soát tài sản công. Sở này phải báo cáo kết quả trước ngày 30/12       | Sở Tài chính
            Sở Tài chính rà soát tài sản công. Báo cáo kết quả trước ngày 30/12                   | Sở Tài chính
            Công ty Điện lực rà soát lưới điện. Đơn vị này phải báo cáo kết quả trước ngày 30/12  | Công ty Điện lực
            """)
    void aPronounOrNoSubjectMeansTheLastOneAddressed(String orders, String lead) {
        assertThat(OneOrder.all(orders))
                .isNotEmpty()
                .extracting(ProposedDirective::lead)
                .containsOnly(lead);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            chủ trì, phối hợp với Sở Xây dựng thẩm định dự toán                              | Sở Xây dựng
            phối hợp Sở Kế hoạch và Đầu tư thẩm định dự toán                                 | Sở Kế hoạch và Đầu tư
            phối hợp cùng Sở Nội vụ thẩm định dự toán                                        | Sở Nội vụ
            phối hợp chặt chẽ với Cục Thuế tỉnh chống thất thu                               | Cục Thuế tỉnh
            cùng Sở Xây dựng thẩm định dự toán                                               | Sở Xây dựng
            cùng với Công an tỉnh kiểm tra các mỏ cát                                        | Công an tỉnh
            làm việc với Kho bạc Nhà nước tỉnh để tháo gỡ vướng mắc                          | Kho bạc Nhà nước tỉnh
            rà soát dự toán, phối hợp với Sở Nội vụ bố trí nhân sự                           | Sở Nội vụ
            chủ trì, phối hợp với Sở Kế hoạch và Đầu tư, Sở Nội vụ rà soát tài sản công      | Sở Kế hoạch và Đầu tư; Sở Nội vụ
            chủ trì, phối hợp với Sở Xây dựng, Sở Nội vụ và Công an tỉnh thẩm định dự toán   | Sở Xây dựng; Sở Nội vụ; Công an tỉnh
            chủ trì, phối hợp Sở Nội vụ, Sở Tư pháp rà soát tài sản công                     | Sở Nội vụ; Sở Tư pháp
            chủ trì, cùng Sở Nội vụ, Sở Tư pháp rà soát tài sản công                         | Sở Nội vụ; Sở Tư pháp
            phối hợp với Sở Xây dựng và UBND huyện Tân Lập thẩm định dự toán                 | Sở Xây dựng; UBND huyện Tân Lập
            phối hợp với Ủy ban nhân dân huyện Tân Lập thẩm định dự toán                     | Ủy ban nhân dân huyện Tân Lập
            phối hợp với Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh bảo đảm an ninh               | Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh
            chủ trì, phối hợp với các sở, ngành, địa phương liên quan rà soát tài sản công   | các sở, ngành, địa phương liên quan
            chủ trì, phối hợp với các Sở: Nội vụ, Xây dựng, Y tế; UBND các huyện Tân Lập, Hòa Sơn rà soát tài sản công | các Sở: Nội vụ, Xây dựng, Y tế; UBND các huyện Tân Lập, Hòa Sơn
            chủ trì, phối hợp với Sở Nội vụ; Sở Xây dựng rà soát tài sản công                | Sở Nội vụ; Sở Xây dựng
            chủ trì phối hợp với UBND các huyện Tân Lập, Hòa Sơn rà soát tài sản công        | UBND các huyện Tân Lập, Hòa Sơn
            """)
    void whoIsToHelpIsNamedOneByOne(String task, String helpers) {
        ProposedDirective directive = OneOrder.read("Sở Tài chính " + task);

        assertThat(directive.lead()).isEqualTo("Sở Tài chính");
        assertThat(directive.coordinate()).containsExactly(helpers.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"làm việc với nhân dân để tạo đồng thuận", "cùng vào cuộc xử lý dịch", "xử lý dịch"})
    void onlyAgenciesHelp(String task) {
        assertThat(OneOrder.read("Sở Y tế " + task).coordinate()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Bộ Kế hoạch và đầu tư",
                "Sở kế hoạch và đầu tư",
                "Sở xây dựng",
                "Bộ Nông nghiệp và phát triển nông thôn",
                "Ngành xây dựng",
                "Quỹ Đầu tư phát triển tỉnh",
                "Trung tâm Dịch vụ việc làm tỉnh",
                "Văn phòng Đăng ký đất đai tỉnh",
                "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"
            })
    void aVerbInAWellKnownNameDoesNotEndIt(String agency) {
        assertThat(OneOrder.read(agency + " rà soát các hồ sơ tồn đọng").lead()).isEqualTo(agency);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ban Quản lý dự án xây dựng cơ bản ngành nông nghiệp",
                "Công ty cổ phần Cấp nước và xây dựng Tân Hà",
                "Tổ công tác xử lý các dự án tồn đọng",
                "Khu bảo tồn thiên nhiên Núi Cấm"
            })
    void aVerbInTheNameOfAUnitOfTheInstallationDoesNotEndIt(String unit) {
        String text = "Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu " + unit + " rà soát các hồ sơ tồn đọng.";
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(new Proposer().propose(text, day).directives())
                .extracting(ProposedDirective::lead)
                .isNotEqualTo(List.of(unit));
        assertThat(new Proposer()
                        .propose(text, day, AgencyNames.of(List.of(unit)))
                        .directives())
                .extracting(ProposedDirective::lead)
                .containsExactly(unit);
    }

    @Test
    void whoIsToWorkTogetherIsNotOrderedForHimself() {
        assertThat(OneOrder.all("Sở Y tế rà soát trạm xá, phối hợp với Sở Tài chính; UBND các huyện báo cáo số trạm"))
                .extracting(ProposedDirective::lead)
                .containsExactly("Sở Y tế", "UBND các huyện");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Nghị quyết số 29-NQ/TU về cải cách hành chính                   | 29-NQ/TU
            Thông báo số 467/TB-VPCP                                        | 467/TB-VPCP
            Quyết định số 20/2020/QĐ-TTg của Thủ tướng Chính phủ            | 20/2020/QĐ-TTg
            Kế hoạch số 215/KH-UBND, Quyết định 1719/QĐ-TTg                 | 215/KH-UBND; 1719/QĐ-TTg
            Nghị định số 12/2025/NĐ-CP của Chính phủ                        | 12/2025/NĐ-CP
            Công điện số 1102/CĐ-UBND ngày 03/9/2026                        | 1102/CĐ-UBND
            Công văn số 1873/SNN&PTNT-TL                                    | 1873/SNN&PTNT-TL
            Công văn số 331/STC-QLNS                                        | 331/STC-QLNS
            Nghị quyết số 43/2022/QH15 của Quốc hội                         | 43/2022/QH15
            Thông tư 08/2024/TT-BTC                                         | 08/2024/TT-BTC
            Nghị quyết số 12/NQ-HĐND ngày 07/7/2026                         | 12/NQ-HĐND
            Chỉ thị 13-CT/TW và Nghị quyết 06-NQ/TU                         | 13-CT/TW; 06-NQ/TU
            Kết luận số 88-KL/TU, Thông báo số 15/TB-UBND                   | 88-KL/TU; 15/TB-UBND
            """)
    void documentNumbersAreTakenWhole(String documents, String numbers) {
        assertThat(OneOrder.read("Sở Tài chính thực hiện " + documents).refs()).containsExactly(numbers.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Nghị định số 12 của Chính phủ", "kế hoạch ngày 12/3/2026", "12/15 nhiệm vụ năm 2026"})
    void otherNumbersAreNoDocuments(String documents) {
        assertThat(OneOrder.read("Sở Tài chính thực hiện " + documents).refs()).isEmpty();
    }
}
