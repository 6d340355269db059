package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ProposerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NEWS = """
            Chủ tịch UBND tỉnh làm việc với Sở Nông nghiệp

            Sáng 23/11, đồng chí Trần Minh Khôi, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh làm việc với Sở Nông nghiệp về kết quả 10 tháng.

            Báo cáo tại buổi làm việc, lãnh đạo Sở Nông nghiệp cho biết, 10 tháng năm 2026, giá trị sản xuất nông nghiệp ước đạt 12.345 tỷ đồng, tăng 4,5% so với cùng kỳ, đạt 87,2% kế hoạch năm; kim ngạch xuất khẩu chè giảm 3,1% so với cùng kỳ.

            Sở Nông nghiệp đề nghị UBND tỉnh bố trí kinh phí sửa chữa hồ đập; bổ sung biên chế cho trạm thú y.

            Các đại biểu đề nghị Sở Nông nghiệp cần mở thêm lớp tập huấn cho nông dân.

            Kết luận buổi làm việc, Chủ tịch UBND tỉnh Trần Minh Khôi yêu cầu Sở Nông nghiệp trước ngày 15/12 trình phương án chống rét cho đàn gia súc; rà soát các hồ đập xuống cấp; báo cáo kết quả trước ngày 20/12. Đồng thời, giao Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp cân đối nguồn vốn theo Quyết định số 12/2025/QĐ-UBND. Hàng tháng, Sở Nông nghiệp phải tổ chức giao ban với các huyện. Đẩy mạnh chuyển đổi số trong truy xuất nguồn gốc.
            """;

    private final Proposer proposer = new Proposer();

    @Test
    void splitsTheLeadersWordsIntoOrders() {
        assertThat(proposer.propose(NEWS, DAY).directives())
                .extracting(ProposedDirective::text)
                .containsExactly(
                        "Sở Nông nghiệp trước ngày 15/12 trình phương án chống rét cho đàn gia súc",
                        "rà soát các hồ đập xuống cấp; báo cáo kết quả trước ngày 20/12",
                        "Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp cân đối nguồn vốn theo Quyết định số 12/2025/QĐ-UBND",
                        "Hàng tháng, Sở Nông nghiệp phải tổ chức giao ban với các huyện",
                        "Đẩy mạnh chuyển đổi số trong truy xuất nguồn gốc");
    }

    @Test
    void readsLeadDeadlineRhythmAndForceOfEachOrder() {
        List<ProposedDirective> directives = proposer.propose(NEWS, DAY).directives();

        assertThat(directives)
                .extracting(ProposedDirective::lead, ProposedDirective::deadline, ProposedDirective::recurrence)
                .containsExactly(
                        tuple("Sở Nông nghiệp", LocalDate.of(2026, 12, 15), null),
                        tuple("Sở Nông nghiệp", LocalDate.of(2026, 12, 20), null),
                        tuple("Sở Tài chính", null, null),
                        tuple("Sở Nông nghiệp", null, Recurrence.MONTHLY),
                        tuple("Sở Nông nghiệp", null, null));
        assertThat(directives).allSatisfy(d -> {
            assertThat(d.issuer()).isEqualTo("Chủ tịch UBND tỉnh Trần Minh Khôi");
            assertThat(d.force()).isEqualTo(Force.REQUIRE);
        });
        assertThat(directives.get(0).nature()).isEqualTo(Nature.PRODUCT);
        assertThat(directives.get(2).coordinate()).containsExactly("Sở Nông nghiệp");
        assertThat(directives.get(2).refs()).containsExactly("12/2025/QĐ-UBND");
    }

    @Test
    void keepsPetitionsAndOpinionsApartFromOrders() {
        Proposal proposal = proposer.propose(NEWS, DAY);

        assertThat(proposal.petitions())
                .extracting(ProposedPetition::text)
                .containsExactly("UBND tỉnh bố trí kinh phí sửa chữa hồ đập", "bổ sung biên chế cho trạm thú y");
        assertThat(proposal.opinions())
                .extracting(ProposedOpinion::text)
                .containsExactly("Sở Nông nghiệp cần mở thêm lớp tập huấn cho nông dân");
    }

    @Test
    void readsFiguresWrittenTheVietnameseWay() {
        assertThat(proposer.propose(NEWS, DAY).indicators())
                .extracting(
                        ProposedIndicator::name,
                        i -> i.value().toPlainString(),
                        ProposedIndicator::unit,
                        i -> String.valueOf(i.planPercent()),
                        i -> String.valueOf(i.yoyPercent()),
                        ProposedIndicator::period)
                .containsExactly(
                        tuple("Giá trị sản xuất nông nghiệp", "12345", "tỷ đồng", "87.2", "4.5", "10 tháng năm 2026"),
                        tuple("Kim ngạch xuất khẩu chè", "-3.1", "%", "null", "-3.1", "10 tháng năm 2026"));
    }

    @Test
    void everySpanGivesBackTheProposedWords() {
        Proposal proposal = proposer.propose(Normalizer.normalize(NEWS, Normalizer.Form.NFD), DAY);

        assertThat(proposal.text()).isEqualTo(NEWS);
        assertThat(proposal.directives()).hasSize(5);
        Spans.assertExact(proposal);
    }

    @Test
    void readsANumberedNoticeOfConclusion() {
        String notice = """
                THÔNG BÁO
                Kết luận của đồng chí Lê Hoài Phương, Phó Chủ tịch UBND tỉnh
                Sau khi nghe báo cáo, đồng chí Lê Hoài Phương, Phó Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:
                1. Giao Sở Xây dựng rà soát quy hoạch chợ, hoàn thành trong quý I/2027.
                2. UBND các huyện:
                - Khẩn trương lập danh mục chợ cần sửa chữa, gửi Sở Xây dựng
                chậm nhất ngày 31/12/2026;
                - Thường xuyên kiểm tra an toàn cháy nổ.
                Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.
                """;
        List<ProposedDirective> directives = proposer.propose(notice, DAY).directives();

        assertThat(directives)
                .extracting(ProposedDirective::lead, ProposedDirective::deadline)
                .containsExactly(
                        tuple("Sở Xây dựng", LocalDate.of(2027, 3, 31)),
                        tuple("UBND các huyện", LocalDate.of(2026, 12, 31)),
                        tuple("UBND các huyện", null));
        assertThat(directives.get(1).text()).contains("Sở Xây dựng\nchậm nhất");
    }

    @Test
    void readsEachOfSeveralNoticesButNotTheirAddressees() {
        String notice = """
                THÔNG BÁO
                Kết luận của đồng chí Lê Hoài Phương, Phó Chủ tịch UBND tỉnh
                Đồng chí Lê Hoài Phương, Phó Chủ tịch UBND tỉnh kết luận, chỉ đạo như sau:
                1. Giao Sở Xây dựng rà soát quy hoạch chợ, hoàn thành trong quý I/2027.
                Nơi nhận:
                - Sở Xây dựng thực hiện và báo cáo kết quả;
                - Lưu: VT.
                """;
        List<ProposedDirective> directives = proposer.propose(notice + notice.replace("Sở Xây dựng", "Sở Y tế"), DAY)
                .directives();

        assertThat(directives).extracting(ProposedDirective::lead).containsExactly("Sở Xây dựng", "Sở Y tế");
    }

    @Test
    void proposesNothingWhenNoLeaderSpeaks() {
        String conference =
                "Sở Y tế tổ chức hội nghị tổng kết. Giám đốc Sở Y tế yêu cầu các phòng rà soát hồ sơ trước ngày 30/11.";

        assertThat(proposer.propose(conference, DAY).directives()).isEmpty();
    }

    @Test
    void takesNoOrderFromAnEarlierDay() {
        String background =
                "Trước đó, Chủ tịch UBND tỉnh Trần Minh Khôi yêu cầu Sở Xây dựng kiểm tra các chung cư. Công trình dài 3 km.";

        assertThat(proposer.propose(background, DAY).directives()).isEmpty();
    }

    @Test
    void leavesDatesWithoutAYearUnreadWithoutAReferenceDate() {
        ProposedDirective first = proposer.propose(NEWS, null).directives().get(0);

        assertThat(first.deadline()).isNull();
        assertThat(first.deadlineText()).isEqualTo("trước ngày 15/12");
    }

    @Test
    void keepsTheWordsOfADayThatDoesNotExist() {
        ProposedDirective directive = proposer.propose(
                        "Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 31/02/2027.", DAY)
                .directives()
                .get(0);

        assertThat(directive.deadline()).isNull();
        assertThat(directive.deadlineText()).isEqualTo("trước ngày 31/02/2027");
    }

    @Test
    void copesWithEmptyAndVeryLongTexts() {
        assertThat(proposer.propose("", DAY).directives()).isEmpty();
        assertThat(proposer.propose(" \n\u00a0\n;.", DAY).directives()).isEmpty();
        for (String piece : List.of(NEWS, "sở, ", "a", "(“", "12,5% ", "\"; ")) {
            String longText = piece.repeat(500_000 / piece.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> Spans.assertExact(proposer.propose(longText, DAY)));
        }
    }
}
