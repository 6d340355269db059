package vn.dondoc.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that are no reported figures: what others are compared with, what is asked for, who took part, what one project has. */
final class Unreported {

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?<!so với |so |bằng |với )cùng kỳ(?: (?:năm|quý|tháng|\\d+ tháng)[^,;()]{0,20}?)?\\s*(?:là|đạt|chỉ|tăng|giảm|:|chiếm)*\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern PLAN_BESIDE =
            Pattern.compile("\\((?:nq|nghị quyết|kế hoạch|kh|mục tiêu|chỉ tiêu)(?![\\p{L}])[^()]{0,40}$");
    private static final Pattern AVERAGE_BESIDE =
            Pattern.compile("(?<![\\p{L}])(?:cao|thấp) hơn [^,;()\\d]{2,60}\\(\\s*$");
    private static final Pattern COMPARED_WITH = Pattern.compile(
            "(?:(?<![\\p{L}])(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nq|nghị quyết|trên tổng(?: số)?|so với|(?<!đạt )từ|trong (?:tổng )?số|mức|dưới|của|đến năm \\d{4})(?: (?:là|giao|đề ra|năm))?|/)\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern AT_LEAST = Pattern.compile("\\s*trở lên");
    private static final Pattern CONTROLLED = Pattern.compile("(?:ở|tăng|giữ|lạm phát) (?:mức )?(?:dưới|mức)\\s+$");
    private static final Pattern MORE_THINGS = Pattern.compile(
            "(?<![\\p{L}])(?:tăng|giảm|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?:\\s+(?:thêm|cả|khoảng|gần|hơn|so với|năm trước|năm ngoái|cùng kỳ(?: năm (?:trước|ngoái))?))*\\s*$");
    private static final Pattern MORE_OR_LESS =
            Pattern.compile("(?<![\\p{L}])(?:cao|thấp|nhiều|ít) hơn(?: [\\p{L}]+){1,5}\\s+$");
    private static final Pattern OF_KIND = Pattern.compile("(?<![\\p{L}])(?:đạt|từ|dưới|trên)\\s+$");
    private static final Pattern KINDS = Pattern.compile("tiêu chí|em|sao|tuổi");

    private static final Pattern ONE_PROJECT = Pattern.compile(
            "(?<![\\p{L}])(?:khu vực dự án|dự án (?:có|gồm|này)|công trình (?:có|gồm|này)|tòa nhà)(?![\\p{L}])");
    private static final Pattern NAMED_PROJECT = Pattern.compile(
            "(?<![\\p{L}])(?:dự án|công ty|nhà máy|công trình|khu (?:phức hợp|đô thị|chức năng)|trung tâm|bệnh viện)\\s[^,;\\d]{0,80}\\p{Lu}[^,;\\d]{0,80}(?:vốn|mức đầu tư|diện tích|quy mô|trị giá)[^,;]{0,30}$");
    private static final Pattern WITH_AREA = Pattern.compile(
            "(?<![\\p{L}])(?:với|có|trên) (?:tổng )?(?:diện tích|vốn đầu tư)(?: (?:dự kiến|khoảng|gần|hơn|trên|rộng))*\\s*$");
    private static final Pattern SPECIFICATION = Pattern.compile(
            "(?<![\\p{L}])(?:diện tích (?:khoảng|hơn|gần|rộng)?$|rộng|dài|trị giá|sức chứa|tốc độ|giá|mức phạt|cao|sâu|cách)$");

    private static final Pattern ONE_EVENT = Pattern.compile(
            "(?<![\\p{L}])(?<!\\d )vụ (?!việc)[^,;\\d]{3,120}(?:khiến|làm)(?: (?:cho|ít nhất|hơn|gần))*\\s+$");
    private static final Pattern OF_THESE = Pattern.compile("\\s*[,;(]?\\s*(?:trong|đối với|với)(?: (?:số|cả))?\\s+");
    private static final Pattern PARTICIPANTS =
            Pattern.compile("(?:đại biểu|đại diện|tham dự|tham gia hội nghị|điểm cầu)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?<![\\p{L}])(?:tặng|trao|khen thưởng)(?! (?:đổi|quyết định|giấy chứng nhận|giấy phép|chứng nhận))(?![\\p{L}])");
    private static final Pattern SUPPOSED =
            Pattern.compile("(?<![\\p{L}])nếu(?![\\p{L}])[^,;]*(?<![\\p{L}])thì(?![\\p{L}])");
    private static final Pattern QUESTION = Pattern.compile(
            "(?<![\\p{L}])(?:(?<!(?:dữ|tài|số|nguyên|vật|nhiên|tư|dược|trị|phế) )liệu|vì sao|tại sao|hay chưa|hay không)(?![\\p{L}])");
    private static final Pattern PERSON =
            Pattern.compile("(?<![\\p{L}])(?:phạt|cho|của|với|gia đình) (?:ông|bà|anh|chị|em) \\p{Lu}");
    private static final Pattern ASKED = Pattern.compile(
            "(?<![\\p{L}])(?<!(?:theo|những|các|đã|ý kiến|được) )(?:yêu cầu|đề nghị|kiến nghị|đề xuất|giao cho)(?! (?:của|này|được)(?![\\p{L}]))(?![\\p{L}])");

    private static final Pattern OBSERVED = Pattern.compile(
            "(?:theo )?(?:ghi nhận|tìm hiểu|quan sát|phản ánh|khảo sát) của (?:báo|phóng viên|pv|chúng tôi)|như (?:báo )?[^,;]{0,30}đã (?:đưa tin|thông tin|phản ánh)");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:cụ thể|trong đó|ngoài ra|đồng thời|theo đó)(?![\\p{L}])");

    private final SourceText source;
    private boolean background;

    Unreported(SourceText source) {
        this.source = source;
    }

    /** What the newspaper itself found out is told beside what the meeting heard. */
    boolean isBackground(Span sentence) {
        background = source.startsWith(OBSERVED, sentence) || background && source.startsWith(GOES_ON, sentence);
        return background;
    }

    boolean is(Spot spot, @Nullable Figure last) {
        return isComparedWith(spot) || isWanted(spot) || !spot.measure().isPercent() && isAside(spot, last);
    }

    /** The plan or another year's figure beside the one reported. */
    private boolean isComparedWith(Spot spot) {
        Span gap = spot.gap();
        boolean limit = spot.measure().isPercent()
                && (source.startsWith(AT_LEAST, spot.after()) || source.contains(CONTROLLED, gap));
        return source.contains(OTHER_YEAR, gap)
                || source.contains(PLAN_BESIDE, gap)
                || source.contains(AVERAGE_BESIDE, gap)
                || source.contains(COMPARED_WITH, gap) && !limit;
    }

    /** What stands behind words of asking is wanted, not reported. */
    private boolean isWanted(Spot spot) {
        return source.contains(ASKED, spot.before()) || source.contains(QUESTION, spot.before());
    }

    private boolean isAside(Spot spot, @Nullable Figure last) {
        Span gap = spot.gap();
        boolean ofCounted = last != null && last.measure.counts();
        return spot.measure().counts() && (source.contains(MORE_THINGS, gap) || isKind(spot, ofCounted))
                || source.contains(MORE_OR_LESS, gap)
                || isOfOne(spot, ofCounted)
                || source.contains(PARTICIPANTS, gap)
                || source.contains(ONE_EVENT, gap)
                || isOfThese(spot)
                || source.contains(GIVEN, spot.before())
                || source.contains(SUPPOSED, gap)
                || source.searchRaw(PERSON, gap).find();
    }

    /** "3 xã đạt 19 tiêu chí", "29 trường trên 50 em": tells what kind was counted. */
    private boolean isKind(Spot spot, boolean ofCounted) {
        return ofCounted && KINDS.matcher(spot.measure().unit()).matches() && source.contains(OF_KIND, spot.before());
    }

    /** "Trong 20 cán bộ, có 9 …": the first number opens the sentence and was told before. */
    private boolean isOfThese(Spot spot) {
        return spot.measure().counts()
                && spot.gap().start() == spot.before().start()
                && source.find(OF_THESE, spot.gap()).matches();
    }

    /** What one project, house or plot has. */
    private boolean isOfOne(Spot spot, boolean ofCounted) {
        Span gap = spot.gap();
        return source.contains(ONE_PROJECT, spot.before())
                || source.searchRaw(NAMED_PROJECT, gap).find()
                || !ofCounted
                        && (source.contains(WITH_AREA, gap) || source.contains(SPECIFICATION, source.trimmed(gap)));
    }
}
