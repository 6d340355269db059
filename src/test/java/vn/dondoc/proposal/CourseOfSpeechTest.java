package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks, to whom, and what of it is an order: texts with invented leaders and the orders to be read from them. */
class CourseOfSpeechTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);
    private static final String CHAIR = "Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu Sở Y tế lập kế hoạch tiêm chủng. ";
    private static final String FIRST = "Sở Y tế: Sở Y tế lập kế hoạch tiêm chủng";

    static List<Arguments> texts() {
        return List.of(
                text(
                        "a group is addressed",
                        "Chủ tịch UBND tỉnh Lê Minh Tú đề nghị các cán bộ, công chức cần nghiêm túc chấp hành giờ làm việc.",
                        "các cán bộ, công chức: các cán bộ, công chức cần nghiêm túc chấp hành giờ làm việc"),
                text(
                        "an agency is addressed by its initials",
                        CHAIR + "Đề nghị CDC Sông Hồng phối hợp với các xã phun hóa chất diệt muỗi.",
                        FIRST,
                        "CDC Sông Hồng: CDC Sông Hồng phối hợp với các xã phun hóa chất diệt muỗi"),
                text(
                        "'this unit' is the agency named before in the sentence",
                        "Sau báo cáo của Sở Khoa học và Công nghệ, UBND tỉnh giao đơn vị này xây dựng đề án chợ công nghệ.",
                        "Sở Khoa học và Công nghệ: đơn vị này xây dựng đề án chợ công nghệ"),
                text(
                        "who stands in a picture orders nothing",
                        CHAIR + "\nÔng Phạm Văn Lộc (thứ ba từ trái) kiểm tra kho vắc xin.",
                        FIRST),
                text(
                        "captions behind the article go on with nobody's words",
                        "Tin\n\n" + CHAIR
                                + "\nCuộc họp bắt đầu lúc 8 giờ.\nCác sở đều có mặt.\nHội trường kín chỗ.\nTrời mưa to.\n"
                                + "Khách ra về muộn.\n\nCác đơn vị ký kết hợp tác.",
                        FIRST),
                text(
                        "a lawyer says what the law asks for",
                        CHAIR
                                + "Theo luật sư Trần Đình Bách, chủ đầu tư phải hoàn trả tiền cọc. Nội dung này phải được lập thành văn bản.",
                        FIRST),
                text(
                        "the law says what it says",
                        CHAIR + "Luật Nhà ở quy định chủ đầu tư phải thu kinh phí bảo trì.",
                        FIRST),
                text(
                        "what is praised is done",
                        "Chủ tịch UBND tỉnh Lê Minh Tú đánh giá cao các giải pháp của huyện như ban hành nghị quyết; xử lý cán bộ vi phạm; số hóa hồ sơ đất đai."),
                text(
                        "a quotation says it, the sentence behind only repeats it",
                        "“Phải sơ tán dân trước khi nước lên”, Chủ tịch UBND tỉnh Lê Minh Tú chỉ đạo như trên tại cuộc họp sáng 20/8.",
                        "nobody: Phải sơ tán dân trước khi nước lên"),
                text(
                        "the words in quotation marks name who speaks by 'I'",
                        "“Tôi yêu cầu các sở báo cáo hằng tuần” - Chủ tịch UBND tỉnh Lê Minh Tú nói.",
                        "các sở: các sở báo cáo hằng tuần"),
                text(
                        "a name stands in apposition to the title",
                        "Chủ tịch UBND tỉnh, ông Lê Minh Tú cho rằng tiến độ đã khá hơn. Ông Tú yêu cầu Sở Xây dựng công bố danh sách nhà thầu chậm.",
                        "Sở Xây dựng: Sở Xây dựng công bố danh sách nhà thầu chậm"),
                text(
                        "'he' is who holds the post named last",
                        "Ông Trần Đình Bách, Giám đốc Sở Xây dựng báo cáo tiến độ. Kết thúc hội nghị, Chủ tịch UBND tỉnh nhấn mạnh kỷ luật. Ông đề nghị Thủ trưởng các sở, ngành phải kiểm tra công trường hằng tuần.",
                        "Thủ trưởng các sở, ngành: Thủ trưởng các sở, ngành phải kiểm tra công trường hằng tuần"),
                text(
                        "a chairman who is ordered to direct does not order himself",
                        "Phó Thủ tướng Đỗ Quang Hưng yêu cầu Chủ tịch UBND tỉnh Hà Nam điều tra vụ việc. Chủ tịch UBND tỉnh Hà Nam chỉ đạo Sở Giao thông vận tải kiểm tra các bến xe.",
                        "Chủ tịch UBND tỉnh Hà Nam: Chủ tịch UBND tỉnh Hà Nam điều tra vụ việc",
                        "Chủ tịch UBND tỉnh Hà Nam: Chủ tịch UBND tỉnh Hà Nam chỉ đạo Sở Giao thông vận tải kiểm tra các bến xe"),
                text(
                        "a province is addressed by its name",
                        "Thủ tướng Đỗ Quang Hưng nhấn mạnh, Hà Nam cần tận dụng lợi thế gần Thủ đô để thu hút đầu tư.",
                        "Hà Nam: Hà Nam cần tận dụng lợi thế gần Thủ đô để thu hút đầu tư"),
                text(
                        "the province that is visited is host to who comes from above",
                        "Thủ tướng Đỗ Quang Hưng làm việc với lãnh đạo tỉnh Hà Nam. Thủ tướng yêu cầu tiếp tục theo dõi mực nước các sông.",
                        "lãnh đạo tỉnh Hà Nam: tiếp tục theo dõi mực nước các sông"),
                text(
                        "a case is named, then what is ordered in it",
                        CHAIR + "Nếu phát hiện cơ sở bán thuốc giả thì xử lý nghiêm theo quy định.",
                        FIRST,
                        "Sở Y tế: Nếu phát hiện cơ sở bán thuốc giả thì xử lý nghiêm theo quy định"),
                text(
                        "a case may be of the past",
                        CHAIR
                                + "Trường hợp hộ dân đã nhận tiền mà chưa bàn giao đất, UBND xã Tân Hòa lập biên bản và vận động.",
                        FIRST,
                        "UBND xã Tân Hòa: Trường hợp hộ dân đã nhận tiền mà chưa bàn giao đất, UBND xã Tân Hòa lập biên bản và vận động"),
                text(
                        "a month that is over is told of",
                        CHAIR + "Tháng 3/2025, Sở Tài chính công bố giá đất mới.",
                        FIRST),
                text(
                        "projects in a list are no orders",
                        "Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu hoàn thành các dự án gồm: Xây dựng cầu Bến Đò; Mở rộng quốc lộ 38; Cải tạo bệnh viện tỉnh.",
                        "nobody: hoàn thành các dự án gồm: Xây dựng cầu Bến Đò; Mở rộng quốc lộ 38; Cải tạo bệnh viện tỉnh"),
                text(
                        "a city whose name means 'need' needs nothing",
                        "Chủ tịch UBND TP Cần Thơ Lê Minh Tú chủ trì cuộc họp về thoát nước. Kế hoạch của Cần Thơ năm nay có ba dự án."),
                text(
                        "what is only pointed out is no order, what is then required is",
                        "Chủ tịch UBND tỉnh Lê Minh Tú lưu ý ô nhiễm cũng là một điểm nóng và yêu cầu Sở Nông nghiệp và Môi trường cử thêm người trực.",
                        "Sở Nông nghiệp và Môi trường: Sở Nông nghiệp và Môi trường cử thêm người trực"),
                text(
                        "'carries out' is not 'now'",
                        CHAIR + "Sở Tài chính hướng dẫn các đơn vị thực hiện.",
                        FIRST,
                        "Sở Tài chính: Sở Tài chính hướng dẫn các đơn vị thực hiện"),
                text(
                        "a word of one letter ends a sentence",
                        CHAIR
                                + "Bố trí đất cho các hộ phải di chuyển chỗ ở. Giao Ban An toàn giao thông khảo sát các điểm đen.",
                        FIRST,
                        "Sở Y tế: Bố trí đất cho các hộ phải di chuyển chỗ ở",
                        "Ban An toàn giao thông: Ban An toàn giao thông khảo sát các điểm đen"),
                text(
                        "a district that tells something asks for nothing of its own accord",
                        CHAIR + "Quận Hòa An cũng cho biết đã nhận 10 hồ sơ. Trong tháng này phải trả hồ sơ cho dân.",
                        FIRST),
                text(
                        "what stands behind 'however' may be an order",
                        CHAIR + "Tuy nhiên, việc rà soát phải bảo đảm quyền lợi của người dân.",
                        FIRST,
                        "Sở Y tế: Tuy nhiên, việc rà soát phải bảo đảm quyền lợi của người dân"),
                text(
                        "from then until now is told of",
                        CHAIR + "Từ cuối tháng 12 đến nay, Văn phòng đăng ký đất đai nhận 10 hồ sơ sang tên.",
                        FIRST),
                text(
                        "what is only named in particular goes with the order before it",
                        CHAIR + "Bảo đảm an toàn tại các khu dân cư; đặc biệt là an toàn cháy nổ tại các chợ.",
                        FIRST,
                        "Sở Y tế: Bảo đảm an toàn tại các khu dân cư; đặc biệt là an toàn cháy nổ tại các chợ"),
                text(
                        "the secretary of the youth union is no leader of the province",
                        "Bí thư Tỉnh đoàn Lê Trung Kiên yêu cầu các cơ sở đoàn trồng 500 cây xanh."),
                text(
                        "a steering committee is named, not ordered",
                        "Bí thư Tỉnh ủy Lê Minh Tú công bố quyết định về Ban Chỉ đạo thực hiện chương trình nông thôn mới và công tác chỉ đạo, điều hành kinh tế."),
                text(
                        "that much was directed does not say what",
                        "Bí thư Tỉnh ủy Lê Minh Tú chỉ đạo nhiều nội dung liên quan đến quốc phòng, an ninh trên địa bàn huyện."),
                text(
                        "who was spoken to before the order is addressed",
                        "Nói với lãnh đạo các sở, ngành, Chủ tịch UBND tỉnh Lê Minh Tú yêu cầu công khai số điện thoại đường dây nóng.",
                        "lãnh đạo các sở, ngành: công khai số điện thoại đường dây nóng"));
    }

    private static Arguments text(String rule, String text, String... orders) {
        return Arguments.of(rule, text, List.of(orders));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isFollowed(String rule, String text, List<String> orders) {
        assertThat(new Proposer().propose(text, DAY).directives())
                .as(rule)
                .extracting(d -> (d.lead() == null ? "nobody" : d.lead()) + ": " + d.text())
                .containsExactlyElementsOf(orders);
    }
}
