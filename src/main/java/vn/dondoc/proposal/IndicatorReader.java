package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposedIndicator.Kind;

/** Reads reported figures: a name, a value, and behind it the share of the plan and the change against last year. */
final class IndicatorReader {

    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "\\s*(?:số|các|tổng|dân số|lực lượng|trẻ|phụ nữ|diện tích|cơ quan|địa phương|khối lượng|nhu cầu|là|"
                    + Units.COUNTED + ")(?![\\p{L}])");
    private static final Map<String, String> CROPS =
            Map.of("ha", "diện tích", "tấn", "sản lượng", "tạ/ha", "năng suất");
    private static final Pattern EXTENT = Pattern.compile(
            "[,\\s]*(?:với |có |tổng )*(số tiền|diện tích|chiều dài|dài)(?: (?:phạt|xử phạt|là|lên đến|lên tới|khoảng|gần|hơn|trên))*\\s*$");
    private static final Pattern THERE_ARE =
            Pattern.compile("(?<![\\p{L}])(?:có|còn)(?: (?:khoảng|gần|hơn|trên|tới|đến))*\\s*$");
    private static final Pattern WITH = Pattern.compile("[,\\s]*(?:với|có|tổng|vốn|trị giá)(?![\\p{L}])");
    private static final Pattern JOINT = Pattern.compile(
            "[,;(]|(?<![\\p{L}])(?:với|và|trong đó|đạt(?! chuẩn| giải| tiêu chí| danh hiệu| yêu cầu| loại)|bằng|tăng|giảm|chiếm|so với|so|còn|dài|tại|đối với|cho)(?![\\p{L}])|/|$");
    private static final Pattern ESTIMATE =
            Pattern.compile("(?<![\\p{L}])(?:dự ước|dự kiến|ước cả năm|ước thực hiện cả năm)(?![\\p{L}])");
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}])(?:phấn đấu|mục tiêu (?:năm|đến)|chỉ tiêu (?:năm|đến))");

    private final SourceText source;
    private final List<Sentence> sentences;
    private final CountNames counts;
    private final Unreported unreported;
    private final BitSet spoken = new BitSet();
    private final List<ProposedIndicator> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable String period;
    private Kind kind = Kind.ACTUAL;
    private int paragraph = -1;

    IndicatorReader(SourceText source, List<Sentence> sentences, List<Span> spoken) {
        this.source = source;
        this.sentences = sentences;
        this.counts = new CountNames(source);
        this.unreported = new Unreported(source);
        spoken.forEach(s -> this.spoken.set(s.start(), s.end()));
    }

    List<ProposedIndicator> read() {
        sentences.stream().filter(s -> !s.heading() && !isSpoken(s.span())).forEach(this::read);
        return found;
    }

    private boolean isSpoken(Span span) {
        int next = spoken.nextSetBit(span.start());
        return next >= 0 && next < span.end();
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
        int asked = unreported.asked(span);
        for (int i = 0; i < measures.size() && measures.get(i).span().start() < asked; i++) {
            Measure measure = measures.get(i);
            int start = measure.span().start();
            Span gap = i == 0 ? new Span(from, start) : between(measures.get(i - 1), from, start);
            Span after = span.from(measure.span().end());
            boolean kindOfCounted = i > 0
                    && unreported.isKind(new Span(measures.get(i - 1).span().end(), start), measure, after);
            notePeriod(gap);
            Figure next = kindOfCounted || unreported.isComparedWith(gap, measure, after)
                    ? null
                    : next(figure, gap, measure, after);
            if (next != null) {
                keep(figure);
                figure = next;
            }
            from = ownEnd(measure, after);
        }
        keep(figure);
    }

    private @Nullable Figure next(@Nullable Figure figure, Span gap, Measure measure, Span after) {
        return measure.isPercent() ? percent(figure, gap, measure, after) : amount(figure, gap, measure, after);
    }

    /** Where the words that belong to a number end; a list of what is counted goes over its commas. */
    private int ownEnd(Measure measure, Span after) {
        return measure.counts() ? IndicatorNames.endBehind(source, after) : after.start();
    }

    /** The words right behind a number are its own, up to the next comma or joint. */
    private Span between(Measure previous, int ownEnd, int to) {
        int from = ownEnd >= to || source.raw(new Span(ownEnd, to)).isBlank()
                ? previous.span().end()
                : ownEnd;
        Search joint = source.search(JOINT, new Span(from, to));
        return new Span(joint.find() ? joint.start() : from, to);
    }

    private void notePeriod(Span gap) {
        Search named = source.search(IndicatorNames.PERIOD, gap);
        if (named.find()) {
            period = source.raw(new Span(named.start(), named.end())).strip();
        }
    }

    private void keep(@Nullable Figure figure) {
        if (figure != null && told.add(figure.sign())) {
            found.add(figure.proposed(source));
        }
    }

    private @Nullable Figure amount(@Nullable Figure last, Span gap, Measure measure, Span after) {
        if (unreported.is(last, gap, measure)) {
            return null;
        }
        String before = before(last, gap);
        String name = measure.counts()
                ? counts.of(measure, gap, before, after, last)
                : named(last, gap, before, after, measure);
        int size = IndicatorNames.size(name);
        boolean many = measure.counts() && measure.value().compareTo(BigDecimal.TEN) > 0;
        return size < (many ? 1 : 2) || size > 24 ? null : figure(name, measure, gap, measure.value());
    }

    private String before(@Nullable Figure last, Span gap) {
        String before = IndicatorNames.before(source, gap);
        return before.isEmpty() && last == null && IndicatorNames.isBare(source, gap)
                ? IndicatorNames.topic(source, gap)
                : before;
    }

    private String named(@Nullable Figure last, Span gap, String before, Span after, Measure measure) {
        Matcher extent = source.find(EXTENT, gap);
        if (last != null && last.measure.counts() && extent.lookingAt()) {
            String what = extent.group(1).endsWith("dài") ? "chiều dài" : extent.group(1);
            return what + " " + last.name.toLowerCase(Locale.ROOT);
        }
        int size = IndicatorNames.size(before);
        if (last != null && last.measure.counts() && size >= 1 && size <= 4 && source.startsWith(WITH, gap)) {
            return before + " " + last.name.toLowerCase(Locale.ROOT);
        }
        if (last != null
                && before.isEmpty()
                && last.measure.unit().equals(measure.unit())
                && IndicatorNames.hasPeriod(source, gap)) {
            return last.name;
        }
        if (size == 1 && CROPS.containsKey(measure.unit())) {
            return CROPS.get(measure.unit()) + " " + before;
        }
        return size >= 2 ? before : (before + " " + IndicatorNames.behind(source, after)).strip();
    }

    /** A share or a change of the figure before it, or a figure of its own where it has a name. */
    private @Nullable Figure percent(@Nullable Figure figure, Span gap, Measure measure, Span after) {
        Percent percent = new Percent(source, measure, gap, after);
        String name = figure != null && percent.goesWithFigureBefore() ? "" : before(figure, gap);
        if (figure != null && percent.isPart()) {
            boolean own = !name.isEmpty() && !IndicatorNames.isBare(source, gap);
            return figure((own ? "Tỷ trọng " + name : "Tỷ lệ " + figure.name), measure, gap, percent.value());
        }
        if (figure != null && IndicatorNames.size(name) < 2 && percent.compares()) {
            percent.compare(figure);
            return null;
        }
        if (!percent.changes() && source.startsWith(NOUN_BEHIND, after)) {
            if (IndicatorNames.isBare(source, gap) || source.contains(THERE_ARE, gap)) {
                name = "Tỷ lệ " + IndicatorNames.behind(source, after).replaceFirst("^(?i)(?:là|số|tổng số|các) ", "");
            }
        }
        if (IndicatorNames.size(name) < 2 || IndicatorNames.size(name) > 24) {
            return null;
        }
        Figure own = figure(name, measure, gap, percent.value());
        percent.describe(own);
        return own;
    }

    private Figure figure(String name, Measure measure, Span gap, BigDecimal value) {
        String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Span trimmed = source.trimmed(gap);
        int start = trimmed.isEmpty() ? measure.span().start() : trimmed.start();
        return new Figure(shown, measure, value, start, period, kind);
    }
}
