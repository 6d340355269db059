package vn.dondoc.proposal;

import java.util.regex.Pattern;

/** Numbers that are no reported figures: what others are compared with, what is asked for, who took part, what one project has. */
final class Unreported {

    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?<!so với |so |bằng |với )cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?\\s*(?:là|đạt|chỉ|tăng|giảm|:|chiếm)*\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern COMPARED_WITH = Pattern.compile(
            "(?:(?<![\\p{L}])(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nq|nghị quyết|trên tổng(?: số)?|so với|từ|trong (?:tổng )?số|mức|dưới|của|đến năm \\d{4})(?: (?:là|giao|đề ra|năm))?|/)\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern LIMIT = Pattern.compile("\\s*trở lên");
    private static final Pattern CONTROLLED = Pattern.compile("(?:ở|tăng|giữ|lạm phát) (?:mức )?(?:dưới|mức)\\s+$");
    private static final Pattern MORE_THINGS = Pattern.compile(
            "(?<![\\p{L}])(?:tăng|giảm|thêm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?:\\s+(?:thêm|khoảng|gần|hơn|so với|năm trước|năm ngoái|cùng kỳ(?: năm (?:trước|ngoái))?))*\\s*$");
    private static final Pattern PLACE_OF_PROJECT = Pattern.compile(
            "(?<![\\p{L}])(?:khu vực dự án|dự án (?:có|gồm|này)|công trình (?:có|gồm|này)|tòa nhà)(?![\\p{L}])");
    private static final Pattern SPECIFICATION = Pattern.compile(
            "(?<![\\p{L}])(?:diện tích (?:khoảng|hơn|gần|rộng)?$|rộng|dài|trị giá|sức chứa|giá|mức phạt|cao|sâu|cách)$");
    private static final Pattern PARTICIPANTS =
            Pattern.compile("(?:đại biểu|đại diện|tham dự|tham gia hội nghị|điểm cầu)");

    private final SourceText source;

    Unreported(SourceText source) {
        this.source = source;
    }

    /** The plan or another year's figure beside the one reported. */
    boolean isComparedWith(Span gap, Measure measure, Span after) {
        return source.contains(OTHER_YEAR, gap)
                || source.contains(COMPARED_WITH, gap)
                        && !(measure.isPercent()
                                && (source.startsWith(LIMIT, after) || source.contains(CONTROLLED, gap)));
    }

    boolean is(Span gap, Measure measure) {
        return measure.counts() && source.contains(MORE_THINGS, gap)
                || source.contains(PARTICIPANTS, gap)
                || source.contains(PLACE_OF_PROJECT, gap)
                || source.contains(SPECIFICATION, source.trimmed(gap));
    }
}
