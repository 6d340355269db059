package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposedIndicator.Kind;

/** Reads reported figures: a name, a value, and behind it the share of the plan and the change against last year. */
final class IndicatorReader {

    private static final String ABOUT = "(?:\\s+(?:khoảng|gần|hơn|trên|tới|xấp xỉ|ít nhất))*\\s*$";
    private static final Pattern CHANGE =
            Pattern.compile("(?<![\\p{L}])(tăng|giảm)(?: trưởng)?(?: thêm| bình quân| so với cùng kỳ)?" + ABOUT);
    private static final Pattern REACHED = Pattern.compile("(?<![\\p{L}])(?:đạt|bằng|được|vượt)" + ABOUT);
    private static final Pattern PREDICATE = Pattern.compile(
            "(?:\\s*[,:]?\\s*(?<![\\p{L}])(?:dự ước|ước|thực hiện|hoàn thành|kh|kế hoạch|đạt|là|bằng|tăng|giảm|lên|được|so với cùng kỳ|so cùng kỳ|cho)(?![\\p{L}]))+"
                    + ABOUT);
    private static final Pattern PLAN = Pattern.compile(
            "\\s*(?:so với |so |/|của |\\s)*(?:chỉ tiêu |mục tiêu )?(?:kế hoạch|kh(?![\\p{L}])|dự toán|chỉ tiêu|mục tiêu)");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("\\s*(?:so với |so |với )*(?:cùng kỳ|năm (?:trước|ngoái|\\d{4}))");
    private static final Pattern COMPARED = Pattern.compile(
            "\\s*(?:so với|so|/kh|kế hoạch|kế hoach|kh|cùng kỳ|kịch bản|dự toán|với|của)(?![\\p{L}])[^,;]*?(?:[,;]|(?=\\s(?:và|đạt|tăng|giảm|bằng)\\s)|$)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:\\d+ tháng(?: đầu| cuối)?(?: năm(?: \\d{4})?| \\d{4})?|quý (?:iv|iii|ii|i|[1-4])(?:[/-]\\d{4}| năm \\d{4})?|năm \\d{4}|tháng \\d{1,2}(?:[/-]\\d{4})?|(?:từ đầu năm )?đến nay)(?![\\p{L}\\d])");
    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:\\s*(?:trong đó|nổi bật là|cụ thể(?: là)?|dự ước|ước|tính riêng|riêng|và|trong|toàn tỉnh|tính đến|cho biết|còn|cũng)(?![\\p{L}])[,:]?|[\\s,:;–-]+)+");
    private static final Pattern REPORTED = Pattern.compile(".*(?:cho biết|báo cáo|cho hay)[,:]?\\s+(?!của)");
    private static final Pattern ESTIMATE =
            Pattern.compile("(?<![\\p{L}])(?:dự ước|dự kiến|ước cả năm|ước thực hiện cả năm)(?![\\p{L}])");
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}])(?:phấn đấu|mục tiêu (?:năm|đến)|chỉ tiêu (?:năm|đến))");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\p{L}])(?:đã|có|thu hút|thành lập|cấp mới|hoàn thành|tạo việc làm)(?![\\p{L}])");
    private static final Pattern SPECIFICATION =
            Pattern.compile("(?<![\\p{L}])(?:diện tích|rộng|dài|trị giá|sức chứa)(?![\\p{L}])");

    private final SourceText source;
    private final List<Sentence> sentences;
    private final List<Span> spoken;
    private final List<ProposedIndicator> found = new ArrayList<>();
    private @Nullable String period;
    private Kind kind = Kind.ACTUAL;
    private int paragraph = -1;

    IndicatorReader(SourceText source, List<Sentence> sentences, List<Span> spoken) {
        this.source = source;
        this.sentences = sentences;
        this.spoken = spoken;
    }

    List<ProposedIndicator> read() {
        sentences.stream().filter(s -> !s.heading() && !isSpoken(s.span())).forEach(this::read);
        return found;
    }

    private boolean isSpoken(Span span) {
        return spoken.stream().anyMatch(s -> s.start() < span.end() && span.start() < s.end());
    }

    private void read(Sentence sentence) {
        Span span = sentence.span();
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            kind = Kind.ACTUAL;
        }
        kind = source.contains(TARGET, span) ? Kind.TARGET : source.contains(ESTIMATE, span) ? Kind.ESTIMATE : kind;
        List<Measure> measures = Measure.in(source, span);
        Figure figure = null;
        int from = span.start();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            int until = i + 1 < measures.size() ? measures.get(i + 1).span().start() : span.end();
            Figure next = figure(new Span(from, measure.span().start()), measure, until);
            if (next != null) {
                keep(figure);
                figure = next;
            }
            if (figure != null && measure.isPercent()) {
                compare(figure, measure, from, until);
            }
            from = measure.span().end();
        }
        keep(figure);
    }

    private void keep(@Nullable Figure figure) {
        if (figure != null) {
            BigDecimal value = figure.value.value();
            boolean shrinks = figure.value.isPercent()
                    && falls(figure.start, figure.value.span().start());
            found.add(figure.proposed(source, shrinks ? value.negate() : value));
        }
    }

    private boolean falls(int from, int to) {
        Matcher change = source.find(CHANGE, new Span(from, to));
        return change.find() && change.group(1).equals("giảm");
    }

    /** A new figure when a name of its own stands before the number, else null. */
    private @Nullable Figure figure(Span before, Measure measure, int until) {
        Span named = afterComparison(before);
        Matcher periodNamed = source.find(PERIOD, named);
        if (periodNamed.find()) {
            period = source.raw(new Span(periodNamed.start(), periodNamed.end()));
        }
        Span lead = withoutPeriod(skip(REPORTED, named));
        Matcher predicate = source.find(PREDICATE, lead);
        boolean stated = predicate.find() && predicate.start() > lead.start();
        Span name = source.trimmed(new Span(lead.start(), stated ? predicate.start() : lead.end()));
        String words = words(name, measure, stated, until);
        int size = words.isBlank() ? 0 : words.split("\\s+").length;
        if (size < 2 || size > 22 || !measure.counts() && source.contains(SPECIFICATION, name)) {
            return null;
        }
        return new Figure(words, measure, name.isEmpty() ? measure.span().start() : name.start(), period, kind);
    }

    private String words(Span name, Measure measure, boolean stated, int until) {
        if (measure.counts()) {
            return source.contains(COUNTED, name) ? counted(name, measure, until) : "";
        }
        if (!stated && !source.startsWith(Pattern.compile("(?:với\\s+)?tổng "), name)) {
            return "";
        }
        String words = source.raw(name).replaceFirst("^với\\s+", "");
        words = PERIOD_INSIDE
                .matcher(words)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static final Pattern PERIOD_INSIDE =
            Pattern.compile("(?<![\\p{L}])" + PERIOD.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private String counted(Span name, Measure measure, int until) {
        String low = source.raw(name);
        String before = low.substring(Math.max(low.lastIndexOf(','), low.lastIndexOf(':')) + 1)
                .strip();
        String after = source.raw(new Span(measure.span().end(), until)).split("[,;.(…]|\\s(?:với|tổng)\\s", -1)[0];
        before = PERIOD_INSIDE.matcher(before).replaceAll(" ");
        return (measure.unit() + " " + before + " " + after.strip())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Span afterComparison(Span before) {
        Matcher compared = source.find(COMPARED, before);
        return compared.lookingAt() ? before.from(compared.end()) : before;
    }

    private Span withoutPeriod(Span span) {
        Span rest = span;
        int colon = source.low(span).lastIndexOf(':');
        if (colon >= 0) {
            rest = span.from(span.start() + colon + 1);
        }
        int semicolon = source.low(rest).lastIndexOf(';');
        if (semicolon >= 0) {
            rest = rest.from(rest.start() + semicolon + 1);
        }
        for (int i = 0; i < 3; i++) {
            rest = skip(LEAD_IN, rest);
            rest = skip(PERIOD, rest);
        }
        return skip(LEAD_IN, rest);
    }

    private Span skip(Pattern pattern, Span span) {
        Matcher match = source.find(pattern, span);
        return match.lookingAt() ? span.from(match.end()) : span;
    }

    private void compare(Figure figure, Measure percent, int from, int until) {
        Span before = new Span(from, percent.span().start());
        Span after = new Span(percent.span().end(), until);
        Matcher change = source.find(CHANGE, before);
        if (change.find()) {
            BigDecimal signed = change.group(1).equals("giảm") ? percent.value().negate() : percent.value();
            compareChange(figure, signed, percent, after);
        } else if (source.contains(REACHED, before)) {
            compareShare(figure, percent, after);
        }
    }

    private void compareChange(Figure figure, BigDecimal signed, Measure percent, Span after) {
        if (source.startsWith(PLAN, after)) {
            figure.reached(BigDecimal.valueOf(100).add(signed), percent.span().end());
        } else if (!source.startsWith(Pattern.compile("\\s*so với (?:tháng|quý) trước"), after)
                && !source.contains(
                        Pattern.compile("bình quân\\s*$"),
                        new Span(percent.span().start() - 12, percent.span().start()))) {
            figure.changed(signed, percent.span().end());
        }
    }

    private void compareShare(Figure figure, Measure percent, Span after) {
        if (source.startsWith(YEAR_BEFORE, after)) {
            figure.changed(
                    percent.value().subtract(BigDecimal.valueOf(100)),
                    percent.span().end());
        } else if (source.startsWith(PLAN, after)
                || percent != figure.value && !source.startsWith(Pattern.compile("\\s*kịch bản"), after)) {
            figure.reached(percent.value(), percent.span().end());
        }
    }
}
