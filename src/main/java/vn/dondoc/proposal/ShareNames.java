package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names percentages that are figures of their own: by the words before them, or by what they are a share of. */
final class ShareNames {

    private static final Pattern NOUN = Pattern.compile(
            "\\s*(?:số|các|tổng|dân số|lực lượng|trẻ|phụ nữ|diện tích|cơ quan|địa phương|khối lượng|nhu cầu|biên chế|vốn|là|"
                    + Units.COUNTED + ")(?![\\p{L}])");
    private static final Pattern OPENING = Pattern.compile("^(?iu)(?:là|tổng số|số|các) ");
    private static final Pattern IS = Pattern.compile("\\s*là\\s+");
    private static final Pattern THERE_ARE =
            Pattern.compile("(?<![\\p{L}])(?:có|còn)(?: (?:khoảng|gần|hơn|trên|tới|đến))*\\s*$");
    private static final Pattern DEED = Pattern.compile("(?iu)(?:giải ngân|huy động|thu hồi|phân bổ|sử dụng|bố trí)");

    private final SourceText source;

    ShareNames(SourceText source) {
        this.source = source;
    }

    String of(Spot spot, Percent percent, String before, @Nullable Figure last) {
        boolean bare = IndicatorNames.isBare(source, spot.gap());
        if (percent.isPart()) {
            String whole = last == null ? "" : "Tỷ lệ " + last.name;
            return bare || before.isEmpty() ? whole : "Tỷ trọng " + before;
        }
        if (!source.startsWith(NOUN, spot.after())) {
            return before;
        }
        Matcher is = source.find(IS, spot.after());
        Span after = is.lookingAt() ? spot.after().from(is.end()) : spot.after();
        String behind = OPENING.matcher(NameBehind.of(source, after)).replaceFirst("");
        if (percent.changes()) {
            return (bare || before.isEmpty()) && last == null ? behind : before;
        }
        boolean told = bare || after.start() > spot.after().start() || source.contains(THERE_ARE, spot.gap());
        if (told && !behind.isEmpty()) {
            return "Tỷ lệ " + behind;
        }
        return DEED.matcher(before).matches() ? before + " " + behind : before;
    }
}
