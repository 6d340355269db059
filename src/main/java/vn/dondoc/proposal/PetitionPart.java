package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a written report that is headed "Kiến nghị, đề xuất": each of its points is a petition of who reports, whom
 * such a part does not name again. Outside of it, a paragraph that begins with the words of asking.
 */
final class PetitionPart {

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final String ASKING = "(?:kiến nghị|đề xuất|đề nghị)";
    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:phần|mục) (?:thứ )?[\\p{L}\\d]+[:.]? )?(?:một số |các |những )?(?:nội dung )?(?:(?:tồn tại|khó khăn|hạn chế|vướng mắc|nguyên nhân),?(?: và)? ){0,4}"
                    + ASKING + "(?:,? (?:và )?" + ASKING + ")?(?: (?:với|đối với|của) .{3,70})?[:.]?");
    private static final Pattern NEXT_PART = Pattern.compile("[IVX]+\\s*[.)-]+");
    private static final Pattern PART = Pattern.compile("phần (?:thứ|[ivx]+)(?![\\p{L}])");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:trên đây là|nơi nhận|kính trình|kính báo cáo|trân trọng|.{0,40} (?:kính báo cáo|trân trọng))(?![\\p{L}])");
    private static final Pattern ASKS = Pattern.compile(
            "(?:kính )?(?:" + ASKING + "|xin)(?![\\p{L}])|.{0,60}(?<![\\p{L}])" + ASKING + "(?![\\p{L}])");
    private static final Pattern BEGINS_ASKING = Pattern.compile("(?:kính )?" + ASKING + "(?![\\p{L}])");
    private static final Pattern TO_WHOM = Pattern.compile("(?:" + ASKING + " )?(?:đối với|với) [^.;]{3,80}");
    private static final Pattern VERB = Pattern.compile(
            "(?<![\\p{L}])(?:xem xét|bố trí|hỗ trợ|ban hành|chấp thuận|cho phép|phê duyệt|quan tâm|chỉ đạo|bổ sung|sớm|tham mưu|tạo điều kiện|tháo gỡ|giao|cho chủ trương|thống nhất)(?![\\p{L}])");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<=[.;])\\s{1,20}(?=(?:đồng thời\\s)?(?:đề nghị|kiến nghị|đề xuất|xem xét|bố trí|hỗ trợ|ban hành|chấp thuận|cho phép|phê duyệt|quan tâm|chỉ đạo|bổ sung|sớm|tạo điều kiện|tháo gỡ|giao|cho chủ trương|thống nhất|sửa đổi)\\s)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})([.)])");
    private static final Pattern ONE_WORD = Pattern.compile(ASKING + "[:.]?");
    private static final int FEWEST_WORDS = 4;
    private static final double ASKED = 0.85;
    private static final double IN_THE_PART = 0.7;
    private static final double ELSEWHERE = 0.6;

    private final SourceText source;
    private final @Nullable String petitioner;
    private final List<Point> points = new ArrayList<>();
    private final List<ProposedPetition> others = new ArrayList<>();
    private boolean inside;
    private boolean firm;
    private int begun;
    private @Nullable String heading;
    private String nextPart = "";

    private PetitionPart(SourceText source, @Nullable String petitioner) {
        this.source = source;
        this.petitioner = petitioner;
    }

    /** @param petitioner who reports, where the text tells */
    static PetitionPart of(SourceText source, List<Sentence> sentences, @Nullable String petitioner) {
        PetitionPart part = new PetitionPart(source, petitioner);
        int first = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size()
                    || sentences.get(i).paragraph() != sentences.get(first).paragraph()) {
                Span last = sentences.get(i - 1).span();
                part.read(
                        new Span(sentences.get(first).span().start(), last.end()),
                        sentences.get(first).heading());
                first = i;
            }
        }
        return part;
    }

    /** A point and where its part begins. */
    private record Point(int part, ProposedPetition petition) {}

    /**
     * What the text asks for beside what somebody in it is said to ask for. A text in which a leader orders is no report:
     * behind his orders there is no such part, and outside of it nobody is known who asks.
     */
    List<ProposedPetition> besides(List<ProposedDirective> directives) {
        List<ProposedPetition> asked = new ArrayList<>();
        int orders =
                directives.stream().mapToInt(ProposedDirective::start).min().orElse(Integer.MAX_VALUE);
        points.stream()
                .filter(point -> point.part() < orders)
                .map(Point::petition)
                .forEach(asked::add);
        Covered covered = new Covered(asked);
        if (directives.stream().allMatch(d -> covered.touches(d.start(), d.end()))) {
            asked.addAll(others);
        }
        return asked;
    }

    private void read(Span paragraph, boolean title) {
        String mark = mark(paragraph);
        Span words = source.trimmed(paragraph);
        if (words.isEmpty()) {
            return;
        }
        if (isHeading(words, mark)) {
            begin(paragraph, mark);
        } else if (inside && ends(words, mark)) {
            inside = false;
        } else if (inside && (source.raw(paragraph).stripTrailing().endsWith(":") || saysToWhom(words))) {
            heading = opening(paragraph);
        } else if (inside || asksElsewhere(words, title)) {
            point(paragraph);
        }
    }

    /** A title that begins by asking must say whom. */
    private boolean asksElsewhere(Span words, boolean title) {
        Matcher asking = source.find(BEGINS_ASKING, words);
        return asking.lookingAt()
                && (!title || Standing.named(source, source.trimmed(words.from(asking.end()))) != null);
    }

    /** What stands before the words in their line. */
    private String mark(Span paragraph) {
        int line = source.raw().lastIndexOf('\n', Math.max(0, paragraph.start() - 1)) + 1;
        return line > paragraph.start()
                ? ""
                : source.raw(new Span(line, paragraph.start())).strip();
    }

    private boolean isHeading(Span words, String mark) {
        boolean heads = words.length() <= LONGEST_HEADING
                && source.find(HEADING, words).matches()
                && !source.contains(VERB, words);
        if (heads && !inside) {
            firm = isShouted(words)
                    || NEXT_PART.matcher(mark).matches()
                    || !mark.isEmpty() && !source.find(ONE_WORD, words).matches();
        }
        return heads;
    }

    private boolean saysToWhom(Span words) {
        return words.length() <= LONGEST_HEADING
                && source.find(TO_WHOM, words).matches()
                && !source.contains(VERB, words);
    }

    /** A heading inside the part says to whom; where the part itself has a number, the next one ends it. */
    private void begin(Span paragraph, String mark) {
        heading = opening(paragraph);
        Matcher counted = COUNTED.matcher(mark);
        if (!inside) {
            begun = paragraph.start();
            nextPart = counted.matches() ? Integer.parseInt(counted.group(1)) + 1 + counted.group(2) : "";
        }
        inside = true;
    }

    private boolean ends(Span words, String mark) {
        return NEXT_PART.matcher(mark).matches()
                || !nextPart.isEmpty() && mark.equals(nextPart)
                || source.startsWith(PART, words)
                || source.startsWith(CLOSING, words)
                || words.length() > 3 && isShouted(words);
    }

    /** So much of the words as can say for whom something is. */
    private String opening(Span words) {
        return source.raw(new Span(words.start(), Math.min(words.end(), words.start() + LONGEST_ADDRESS)))
                .strip();
    }

    private boolean isShouted(Span words) {
        String raw = source.raw(words);
        return raw.equals(raw.toUpperCase(Locale.ROOT)) && !raw.equals(raw.toLowerCase(Locale.ROOT));
    }

    /** A point, taken apart where another request begins in it; all its parts are addressed as it is. */
    private void point(Span paragraph) {
        boolean asks = source.startsWith(ASKS, paragraph);
        double confidence = !inside ? ELSEWHERE : asks ? ASKED : IN_THE_PART;
        Matcher another = source.find(ANOTHER, paragraph);
        String above = inside ? heading : null;
        int from = paragraph.start();
        while (another.find()) {
            boolean added = part(new Span(from, another.start()), above, confidence);
            above = added && from == paragraph.start() ? opening(new Span(from, another.start())) : above;
            from = another.end();
        }
        part(paragraph.from(from), above, confidence);
    }

    private boolean part(Span span, @Nullable String above, double confidence) {
        Span told = source.trimmed(span);
        boolean enough = hasWords(told);
        if (enough) {
            ProposedPetition asked = new ProposedPetition(
                    source.raw(told), told.start(), told.end(), petitioner, above, confidence, "cue.petition");
            if (inside && firm) {
                points.add(new Point(begun, asked));
            } else {
                others.add(asked);
            }
        }
        return enough;
    }

    private boolean hasWords(Span told) {
        Matcher word = source.find(WORD, told);
        int words = 0;
        while (words < FEWEST_WORDS && word.find()) {
            words++;
        }
        return words == FEWEST_WORDS;
    }
}
