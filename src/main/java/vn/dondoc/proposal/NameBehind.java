package vn.dondoc.proposal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words behind a number and its unit, which tell what is counted. */
final class NameBehind {

    private static final int LONGEST = 12;
    private static final int SHORT = 3;
    private static final Pattern NONE = Pattern.compile("\\s*(?:và|hoặc|trở lên|trên tổng|/)(?![\\p{L}])");
    private static final Pattern END = Pattern.compile(
            "[,;.:(…]|\\s(?:với|tổng|trong đó|đạt(?=\\s(?:khoảng |gần |hơn |trên |tỷ lệ )?\\d)|tăng|giảm|bằng|và (?:\\d|đã )|(?<!lấn )chiếm|so với|đến từ|thuộc(?! diện| thẩm quyền)|do"
                    + "|để (?:đảm bảo|bảo đảm|phục vụ|thực hiện|hoàn thành)|tại (?:các|những|một số)|nhưng|thành(?=\\s\\d)|thì|mà|nhằm|còn|là|dài|làm (?:chết|bị thương)"
                    + "|(?:tại|đối với|cho|ở|của) (?:khoảng |hơn |gần |trên )*\\d[\\d.,]*)(?![\\p{L}])|\\s(?=\\d)");
    private static final Pattern KIND = Pattern.compile(
            "\\s(?:đạt (?:từ |dưới |trên )?)?\\d[\\d/,.–-]*\\s?(?:tiêu chí|sao|tuổi|em (?:một|mỗi)|[\\p{L}%]+(?:\\s[\\p{L}]+)? trở (?:lên|xuống))(?![\\p{L}])");
    private static final Pattern LISTED = Pattern.compile(
            ",\\s(?!(?:tăng|giảm|đạt|bằng|trong đó|với|chiếm|gồm|còn|có|đã|là|tập trung|chủ yếu|so|cao|thấp|thu|tổng|vốn|doanh thu|tạo|nhưng|do|nhất là|đặc biệt|bao gồm|ước|hiện|đến|theo|từ|bình quân|nâng|cấp|xử|vượt|hoàn thành|được|bà|ông|khi|để|mới|đang|sẽ|vẫn|không|chưa|nhưng)(?![\\p{L}]))"
                    + "[^\\d,;.:()”\"]{2,60}?(?=[,;.)]|$|\\s(?:tại|đối với|với|cho|ở)\\s\\d)");

    private NameBehind() {}

    static String of(SourceText source, Span after) {
        String[] words = IndicatorNames.words(source.raw(new Span(after.start(), end(source, after))))
                .split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.min(words.length, LONGEST)));
    }

    /** Goes over "đạt 19 tiêu chí", which tells what kind is counted, and over the commas of a list of short words. */
    static int end(SourceText source, Span after) {
        if (source.startsWith(NONE, after)) {
            return after.start();
        }
        Search end = source.search(END, after);
        while (end.find()) {
            int goesOn = goesOn(source, after, end.start());
            if (goesOn == end.start()) {
                return goesOn;
            }
            end = source.search(END, after.from(goesOn));
        }
        return after.end();
    }

    private static int goesOn(SourceText source, Span after, int end) {
        Span rest = after.from(end);
        Matcher kind = source.find(KIND, rest);
        if (kind.lookingAt()) {
            return kind.end();
        }
        int size = IndicatorNames.size(source.raw(new Span(after.start(), end)));
        return size >= 1 && size <= SHORT && source.startsWith(LISTED, rest) ? end + 1 : end;
    }
}
