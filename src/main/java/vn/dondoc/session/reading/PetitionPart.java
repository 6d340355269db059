package vn.dondoc.session.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.SearchText;

/**
 * The part of a written report that is headed "Kiến nghị, đề xuất": each of its points is a petition of the unit that
 * reports, which such a part does not name again. Outside of it, a point that begins with the words of asking.
 */
final class PetitionPart {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:(?:[IVXLC]+|\\d+(?:\\.\\d+)*|[a-zđ])\\s*[.)]|\\d+\\.\\d+(?:\\.\\d+)*|[-–—+•*●▪])\\s*");
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:phan|muc) \\S+ )?(?:mot so |cac |nhung )?(?:noi dung )?(?:kho khan, vuong mac (?:va |, ))?(?:kien nghi|de xuat|de nghi)(?:,? (?:va )?(?:kien nghi|de xuat|de nghi))?(?: (?:voi|doi voi|cua) .{3,70})?[:.]?");
    private static final Pattern NEXT_PART = Pattern.compile("^\\s*(?:[IVXLC]+\\s*[.)]|PHẦN\\b|Phần (?:thứ|[IVX]))");
    private static final Pattern CLOSING = Pattern.compile(
            "^(?:tren day la|noi nhan|kinh trinh|kinh bao cao|tran trong|.{0,40} (?:kinh bao cao|tran trong))\\b.*");
    private static final Pattern ASKS = Pattern.compile(
            "^(?:kinh )?(?:de nghi|kien nghi|de xuat|xin)\\b.*|^.{0,60}\\b(?:de nghi|kien nghi|de xuat)\\b.*");
    private static final Pattern BEGINS_ASKING = Pattern.compile("^(?:kinh )?(?:de nghi|kien nghi|de xuat)\\b.*");
    private static final Pattern TO_WHOM =
            Pattern.compile("^(?:(?:kien nghi|de nghi|de xuat) )?(?:doi voi|voi) [^.;]{3,80}$");
    private static final Pattern VERB = Pattern.compile(
            "\\b(?:xem xet|bo tri|ho tro|ban hanh|chap thuan|cho phep|phe duyet|quan tam|chi dao|bo sung|som|tham muu|tao dieu kien|thao go|giao|cho chu truong|thong nhat)\\b");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<=[.;])\\s+(?=(?:đồng thời\\s+)?(?:đề nghị|kiến nghị|đề xuất|xem xét|bố trí|hỗ trợ|ban hành|chấp thuận|cho phép|phê duyệt|quan tâm|chỉ đạo|bổ sung|sớm|tạo điều kiện|tháo gỡ|giao|cho chủ trương|thống nhất|sửa đổi)\\s)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})([.)])");
    private static final int FEWEST_WORDS = 4;
    private static final double ASKED = 0.85;
    private static final double IN_THE_PART = 0.7;
    private static final double ELSEWHERE = 0.6;

    private final String text;
    private final List<Point> points = new ArrayList<>();
    private boolean inside;
    private @Nullable String heading;
    private String nextPart = "";

    private PetitionPart(String text) {
        this.text = text;
    }

    /**
     * One point.
     *
     * @param heading the line above it that says to whom
     */
    record Point(String text, @Nullable String heading, int start, int end, double confidence) {}

    static List<Point> in(String text) {
        return new PetitionPart(text).read();
    }

    private List<Point> read() {
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            line(start, end);
            start = end + 1;
        }
        return points;
    }

    private void line(int start, int end) {
        String line = text.substring(start, end);
        if (line.isBlank()) {
            return;
        }
        Matcher number = NUMBER.matcher(line);
        int from = number.lookingAt() ? number.end() : 0;
        String mark = line.substring(0, from).strip();
        String words = line.substring(from).strip();
        String folded = SearchText.fold(words);
        if (isHeading(words, folded)) {
            begin(words, mark);
        } else if (inside && ends(line, mark, words, folded)) {
            inside = false;
        } else if (inside && (words.endsWith(":") || saysToWhom(folded))) {
            heading = words;
        } else if (inside || BEGINS_ASKING.matcher(folded).matches()) {
            point(words, folded, start + line.indexOf(words, from));
        }
    }

    private static boolean isHeading(String words, String folded) {
        return words.length() <= LONGEST_HEADING
                && HEADING.matcher(folded).matches()
                && !VERB.matcher(folded).find();
    }

    private static boolean saysToWhom(String folded) {
        return TO_WHOM.matcher(folded).matches() && !VERB.matcher(folded).find();
    }

    /** A heading inside the part says to whom; where the part itself has a number, the next one ends it. */
    private void begin(String words, String mark) {
        heading = words;
        Matcher counted = COUNTED.matcher(mark);
        if (!inside) {
            nextPart = counted.matches() ? Integer.parseInt(counted.group(1)) + 1 + counted.group(2) : "";
        }
        inside = true;
    }

    private boolean ends(String line, String mark, String words, String folded) {
        return NEXT_PART.matcher(line).find()
                || !nextPart.isEmpty() && mark.equals(nextPart)
                || CLOSING.matcher(folded).matches()
                || words.length() > 3
                        && words.equals(words.toUpperCase(Locale.ROOT))
                        && !words.equals(words.toLowerCase(Locale.ROOT));
    }

    /** A point, taken apart where another request begins in it; all its parts are addressed as it is. */
    private void point(String words, String folded, int start) {
        boolean asks = ASKS.matcher(folded).matches();
        double confidence = !inside ? ELSEWHERE : asks ? ASKED : IN_THE_PART;
        Matcher another = ANOTHER.matcher(words);
        String above = inside ? heading : null;
        int from = 0;
        while (another.find()) {
            boolean added = part(words.substring(from, another.start()), above, start + from, confidence);
            above = added && from == 0 ? words : above;
            from = another.end();
        }
        part(words.substring(from), above, start + from, confidence);
    }

    private boolean part(String words, @Nullable String above, int start, double confidence) {
        String told = words.replaceFirst("[\\s.;,]+$", "");
        boolean enough = told.split("\\s+").length >= FEWEST_WORDS;
        if (enough) {
            points.add(new Point(told, above, start, start + told.length(), confidence));
        }
        return enough;
    }
}
