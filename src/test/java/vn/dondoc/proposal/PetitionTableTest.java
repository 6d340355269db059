package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of who stands above, and what is only said, ordered or told. */
class PetitionTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String MEETING =
            "Chủ tịch UBND tỉnh Lê Minh Tú làm việc với Sở Y tế và các huyện về công tác năm 2026.\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế đề nghị UBND tỉnh xem xét phương án mở rộng trạm y tế.            | UBND tỉnh xem xét phương án mở rộng trạm y tế
            Sở Y tế đề nghị cấp bổ sung 12 tỷ đồng mua vật tư.                        | cấp bổ sung 12 tỷ đồng mua vật tư
            Sở Y tế đề nghị cho phép kéo dài thời gian thực hiện dự án.               | cho phép kéo dài thời gian thực hiện dự án
            Sở Y tế đề xuất được giữ nguyên mô hình trạm liên xã.                     | được giữ nguyên mô hình trạm liên xã
            Sở Y tế kiến nghị với Bộ Y tế hướng dẫn định mức thuốc.                   | Bộ Y tế hướng dẫn định mức thuốc
            Sở Y tế cũng rất mong Thường trực Tỉnh ủy cho chủ trương lập trung tâm.    | Thường trực Tỉnh ủy cho chủ trương lập trung tâm
            Cử tri xã Tân Hà đề nghị HĐND tỉnh quan tâm sửa chữa cầu treo.            | HĐND tỉnh quan tâm sửa chữa cầu treo
            UBND xã Tân Hà đề nghị huyện hỗ trợ xi măng làm đường.                    | huyện hỗ trợ xi măng làm đường
            Bộ Y tế đề nghị Bộ Tài chính tăng vốn dự phòng cho thuốc hiếm.            | Bộ Tài chính tăng vốn dự phòng cho thuốc hiếm
            UBND tỉnh đề nghị Chính phủ nâng mức hỗ trợ trồng rừng.                   | Chính phủ nâng mức hỗ trợ trồng rừng
            Tỉnh Hà Giang kiến nghị Bộ Xây dựng sớm khởi công cầu mới.               | Bộ Xây dựng sớm khởi công cầu mới
            UBND tỉnh đề nghị Bộ Tài chính bố trí vốn cho tuyến đường ven biển.       | Bộ Tài chính bố trí vốn cho tuyến đường ven biển
            Làm việc với Phó Thủ tướng, UBND tỉnh đề nghị gia hạn giải ngân vốn vay.  | gia hạn giải ngân vốn vay
            Do ngân sách eo hẹp nên huyện đang kiến nghị tỉnh hỗ trợ vốn bảo trì đường. | tỉnh hỗ trợ vốn bảo trì đường
            Cử tri kiến nghị với đại biểu HĐND tỉnh một số vấn đề như: nâng cấp đường liên xã. | nâng cấp đường liên xã
            """)
    void whatIsAskedOfSuperiorsIsAPetition(String text, String petition) {
        assertThat(read(MEETING + text).petitions())
                .extracting(ProposedPetition::text)
                .containsExactly(petition);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Bộ trưởng Bộ Y tế Trần Văn Lưu đề nghị tỉnh nghiên cứu mô hình trạm liên xã.",
                "Bộ Xây dựng đề nghị các địa phương có cao tốc đi qua bàn giao mặt bằng.",
                "Thanh tra tỉnh kiến nghị Sở Y tế tổ chức kiểm điểm các tập thể có liên quan.",
                "Sở Y tế đề nghị thành phố nên xem lại cách tính giá thuốc.",
                "Huyện đang kiến nghị Sở Tài chính và UBND tỉnh nhưng chưa được trả lời.",
                "Sở Y tế đề nghị Sở Tài chính rà soát lại danh mục thuốc.",
                "Sở Y tế có văn bản kiến nghị gửi Chủ tịch UBND tỉnh về việc chậm thi công.",
                "Đối với các kiến nghị của Sở Y tế, UBND tỉnh sẽ trả lời bằng văn bản.",
                "UBND tỉnh đề nghị Bộ Xây dựng kiểm tra chất lượng mặt cầu."
            })
    void whatIsAskedOfNobodyHigherIsNone(String text) {
        assertThat(read(MEETING + text).petitions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thường trực HĐND tỉnh kiến nghị UBND tỉnh chỉ đạo sửa cầu treo Tân Hà.  | UBND tỉnh chỉ đạo sửa cầu treo Tân Hà
            Chủ tịch UBND tỉnh Lê Minh Tú kiến nghị Sở Y tế rà soát giá thuốc.      | Sở Y tế rà soát giá thuốc
            UBND tỉnh đề nghị Bộ Xây dựng kiểm tra chất lượng mặt cầu.              | Bộ Xây dựng kiểm tra chất lượng mặt cầu
            """)
    void whatALeaderAsksOfNobodyHigherIsAnOrder(String text, String order) {
        assertThat(read(text).petitions()).isEmpty();
        assertThat(read(text).directives()).extracting(ProposedDirective::text).containsExactly(order);
    }

    @Test
    void aPetitionGoesOnInTheWordsThatNameNobodyElse() {
        Proposal news = read(MEETING
                + "Sở Y tế đề nghị UBND tỉnh bố trí kinh phí sửa trạm y tế. Riêng các trạm vùng cao cần sửa xong trước mùa mưa."
                + " Lãnh đạo huyện Tân Hà cho rằng người dân phải đi quá xa.");
        assertThat(news.petitions())
                .extracting(ProposedPetition::text)
                .containsExactly(
                        "UBND tỉnh bố trí kinh phí sửa trạm y tế",
                        "Riêng các trạm vùng cao cần sửa xong trước mùa mưa");
    }

    @Test
    void aLeaderGoesOnAskingTheGovernmentUntilHeTurnsToHisOwn() {
        Proposal news = read(
                "Chủ tịch UBND tỉnh Lê Minh Tú kiến nghị Bộ Y tế hỗ trợ vốn. Cụ thể, đề nghị Bộ cấp 5 xe cứu thương;"
                        + " bố trí máy thở cho tuyến huyện. Đề nghị Sở Y tế rà soát số máy hiện có.");
        assertThat(news.petitions())
                .extracting(ProposedPetition::text)
                .containsExactly(
                        "Bộ Y tế hỗ trợ vốn", "đề nghị Bộ cấp 5 xe cứu thương", "bố trí máy thở cho tuyến huyện");
        assertThat(news.directives())
                .extracting(ProposedDirective::text)
                .containsExactly("Sở Y tế rà soát số máy hiện có");
    }

    @Test
    void aConclusionTellsWhatItAnswers() {
        Proposal notice = read("""
                THÔNG BÁO
                Kết luận của đồng chí Lê Minh Tú, Chủ tịch UBND tỉnh tại buổi làm việc với Sở Y tế
                Đồng chí Lê Minh Tú, Chủ tịch UBND tỉnh kết luận như sau:
                1. Về đề nghị bổ sung 6 biên chế cho trung tâm: giao Sở Nội vụ xem xét, tham mưu.
                2. Đề nghị hỗ trợ sửa nhà trạm Tân Hà: Đồng ý về chủ trương.
                3. Thống nhất kiến nghị của UBND huyện Tân Hà về việc cho dừng cấp phép bến mới.
                4. Về các kiến nghị của Sở: giao Văn phòng UBND tỉnh tổng hợp.
                """);
        assertThat(notice.petitions())
                .extracting(ProposedPetition::text, ProposedPetition::petitioner)
                .containsExactly(
                        tuple("đề nghị bổ sung 6 biên chế cho trung tâm", "Sở Y tế"),
                        tuple("Đề nghị hỗ trợ sửa nhà trạm Tân Hà", "Sở Y tế"),
                        tuple(
                                "kiến nghị của UBND huyện Tân Hà về việc cho dừng cấp phép bến mới",
                                "UBND huyện Tân Hà"));
        assertThat(notice.directives()).hasSize(2);
    }

    @Test
    void eachPointOfThePartOfPetitionsIsOne() {
        Proposal report = read("""
                BÁO CÁO
                I. KẾT QUẢ
                1. Sản xuất tăng khá.
                III. KIẾN NGHỊ, ĐỀ XUẤT
                1. Đối với UBND tỉnh
                - Bố trí 12 tỷ đồng cho hạ tầng cụm công nghiệp.
                - Ban hành cơ chế hỗ trợ lãi suất; chấp thuận chủ trương đầu tư cụm Tân Thắng.
                2. Đối với Bộ Công Thương:
                a) Bổ sung nguồn điện vào quy hoạch.
                Trên đây là báo cáo của Sở.
                Nơi nhận: như trên, lưu văn thư.
                """);
        Spans.assertExact(report);
        assertThat(report.petitions())
                .extracting(ProposedPetition::text, ProposedPetition::above)
                .containsExactly(
                        tuple("Bố trí 12 tỷ đồng cho hạ tầng cụm công nghiệp", "Đối với UBND tỉnh"),
                        tuple("Ban hành cơ chế hỗ trợ lãi suất", "Đối với UBND tỉnh"),
                        tuple("chấp thuận chủ trương đầu tư cụm Tân Thắng", "Ban hành cơ chế hỗ trợ lãi suất;"),
                        tuple("Bổ sung nguồn điện vào quy hoạch", "Đối với Bộ Công Thương:"));
    }

    @Test
    void aNumberedPartEndsAtTheNextNumber() {
        assertThat(read("""
                5. Đề xuất, kiến nghị
                Đề nghị UBND tỉnh quan tâm bố trí vốn.
                6. Phương hướng thời gian tới
                Tiếp tục đẩy mạnh sản xuất công nghiệp.
                """).petitions())
                .extracting(ProposedPetition::text)
                .containsExactly("Đề nghị UBND tỉnh quan tâm bố trí vốn");
    }

    @Test
    void whatALeaderOrderedBeforeIsNotAskedForInALaterPart() {
        Proposal minutes = read("""
                Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu Sở Y tế rà soát các trạm xuống cấp.
                II. KIẾN NGHỊ
                1. Giao Sở Tài chính cân đối nguồn vốn sửa chữa trạm.
                """);
        assertThat(minutes.petitions()).isEmpty();
        assertThat(minutes.directives()).extracting(ProposedDirective::lead).containsExactly("Sở Y tế", "Sở Tài chính");
    }

    @Test
    void aPartOfPetitionsHoldsNoOrders() {
        Proposal report = read("""
                Chủ tịch UBND tỉnh Lê Minh Tú dự hội nghị.
                II. KIẾN NGHỊ
                1. Đề nghị UBND tỉnh giao Sở Tài chính cân đối nguồn vốn sửa chữa trạm.
                """);
        assertThat(report.directives()).isEmpty();
        assertThat(report.petitions())
                .extracting(ProposedPetition::text)
                .containsExactly("Đề nghị UBND tỉnh giao Sở Tài chính cân đối nguồn vốn sửa chữa trạm");
    }

    @Test
    void outsideOfSuchAPartATitleThatAsksMustSayWhom() {
        assertThat(read("Kiến nghị xử lý các sai phạm\nKết quả kiểm tra đã gửi các bên.")
                        .petitions())
                .isEmpty();
        assertThat(read("Kết quả khá.\nĐề nghị UBND tỉnh bố trí vốn sửa trạm").petitions())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            ubnd tỉnh                      | PROVINCE
            ubnd thành phố                 | PROVINCE
            thường trực hđnd tỉnh          | PROVINCE
            chủ tịch ubnd các tỉnh         |
            ubnd huyện tân hà              | DISTRICT
            ubnd xã tân hà                 | COMMUNE
            bộ y tế                        | MINISTRY
            bộ chỉ huy quân sự tỉnh        |
            ủy ban an toàn giao thông quốc gia | MINISTRY
            phó thủ tướng chính phủ        | STATE
            bộ chính trị                   | STATE
            ủy ban thường vụ quốc hội      | STATE
            sở y tế                        |
            """)
    void somebodyStandsWhereTheirNameSays(String name, Standing standing) {
        assertThat(Standing.named(name)).isEqualTo(standing);
    }

    private static Proposal read(String text) {
        return new Proposer().propose(text, DAY);
    }
}
