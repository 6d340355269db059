package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposedIndicator.Kind;

/** Reads reported figures: a name, a value, and behind it the share of the plan and the change against last year. */
final class IndicatorReader {

    private static final String ABOUT =
            "(?:\\s+(?:khoảng|gần|hơn|trên|tới|xấp xỉ|ít nhất|đến|thêm|bình quân|trưởng|nhẹ|mạnh|so với cùng kỳ))*\\s*$";
    private static final Pattern CHANGE = Pattern.compile("(?<![\\p{L}])(tăng|giảm|cao hơn|thấp hơn)" + ABOUT);
    private static final Pattern REACHED = Pattern.compile(
            "(?:(?<![\\p{L}])(?:đạt|bằng|được|vượt|hoàn thành|tương đương|tỷ lệ)(?:\\s+(?:tỷ lệ|mức|được))?" + ABOUT
                    + "|\\(\\s*$)");
    private static final Pattern SHARE = Pattern.compile("(?<![\\p{L}])chiếm(?:\\s+tỷ (?:lệ|trọng))?" + ABOUT);
    private static final Pattern PLAN = Pattern.compile(
            "\\s*(?:so với |so |/|của |\\s)*(?:chỉ tiêu |mục tiêu )?(?:kế hoạch|kh(?![\\p{L}])|dự toán|chỉ tiêu|mục tiêu|nghị quyết)");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("\\s*(?:so với |so |với )*(?:cùng kỳ|năm (?:trước|ngoái|\\d{4}))");
    private static final Pattern PERIOD_BEFORE = Pattern.compile("\\s*so với (?:tháng|quý|đầu năm|cuối năm|nhiệm kỳ)");
    private static final Pattern AVERAGE = Pattern.compile("bình quân\\s*(?:\\d+ năm\\s*)?$");
    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?<!so với |so |bằng |với )cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?\\s*(?:là|đạt|chỉ|tăng|giảm|:|chiếm)*\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern COMPARED_WITH = Pattern.compile(
            "(?:(?<![\\p{L}])(?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|trên tổng(?: số)?|so với|từ|trong (?:tổng )?số|mức|dưới|của|đến năm \\d{4})(?: (?:là|giao|đề ra|năm))?|/)\\s*(?:khoảng|gần|hơn|trên)?\\s*$");
    private static final Pattern MORE_THINGS =
            Pattern.compile("(?<![\\p{L}])(?:tăng|giảm|thêm)(?:\\s+(?:thêm|khoảng|gần|hơn))*\\s*$");
    private static final Pattern NOUN_BEHIND = Pattern.compile(
            "\\s*(?:số|các|tổng|hộ|xã|thôn|doanh nghiệp|dân số|người|học sinh|trường|cơ sở|hồ sơ|là)(?![\\p{L}])");
    private static final Pattern WITH = Pattern.compile("[,\\s]*(?:với|có|tổng|vốn|trị giá)(?![\\p{L}])");
    private static final Pattern JOINT = Pattern.compile(
            "[,;(]|(?<![\\p{L}])(?:với|và|trong đó|đạt|bằng|tăng|giảm|chiếm|so với|so|còn)(?![\\p{L}])|/|$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OVER = Pattern.compile("(?<![\\p{L}])vượt(?: khoảng| gần| hơn| trên)?\\s*$");
    private static final Pattern ABOUT_WHAT = Pattern.compile("\\s*về\\s");
    private static final Pattern PLACE_OF_PROJECT = Pattern.compile(
            "(?<![\\p{L}])(?:khu vực dự án|dự án (?:có|gồm|này)|công trình (?:có|gồm|này)|tòa nhà)(?![\\p{L}])");
    private static final Pattern LAST_COMPARISON = Pattern.compile("\\s*(?:kịch bản|so với (?:tháng|quý))");
    private static final Pattern ESTIMATE =
            Pattern.compile("(?<![\\p{L}])(?:dự ước|dự kiến|ước cả năm|ước thực hiện cả năm)(?![\\p{L}])");
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}])(?:phấn đấu|mục tiêu (?:năm|đến)|chỉ tiêu (?:năm|đến))");
    private static final Pattern SPECIFICATION = Pattern.compile(
            "(?<![\\p{L}])(?:diện tích (?:khoảng|hơn|gần|rộng)?$|rộng|dài|trị giá|sức chứa|giá|mức phạt|cao|sâu|cách)$");
    private static final Pattern MULTIPLE = Pattern.compile("^(?:nghìn|ngàn|vạn|triệu)\\s");
    private static final Pattern PARTICIPANTS = Pattern.compile("(?:đại biểu|tham dự|tham gia hội nghị|điểm cầu)");

    private final SourceText source;
    private final List<Sentence> sentences;
    private final BitSet spoken = new BitSet();
    private final List<ProposedIndicator> found = new ArrayList<>();
    private @Nullable String period;
    private Kind kind = Kind.ACTUAL;
    private int paragraph = -1;

    IndicatorReader(SourceText source, List<Sentence> sentences, List<Span> spoken) {
        this.source = source;
        this.sentences = sentences;
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
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            Span gap = new Span(
                    i == 0 ? from : behindPrevious(from, measure.span().start()),
                    measure.span().start());
            Span after = new Span(
                    measure.span().end(),
                    i + 1 < measures.size() ? measures.get(i + 1).span().start() : span.end());
            notePeriod(gap);
            if (!isComparedWith(gap)) {
                Figure next = measure.isPercent()
                        ? percent(figure, gap, measure, after)
                        : amount(figure, gap, measure, after);
                if (next != null) {
                    keep(figure);
                    figure = next;
                }
            }
            from = measure.span().end();
        }
        keep(figure);
    }

    /** The words right behind a number are its own, up to the next comma or joint. */
    private int behindPrevious(int from, int to) {
        Search joint = source.search(JOINT, new Span(from, to));
        return joint.find() ? joint.start() : from;
    }

    private void notePeriod(Span gap) {
        Search named = source.search(IndicatorNames.PERIOD, gap);
        if (named.find()) {
            period = source.raw(new Span(named.start(), named.end())).strip();
        }
    }

    /** The plan or another year's figure beside the one reported. */
    private boolean isComparedWith(Span gap) {
        return source.contains(OTHER_YEAR, gap) || source.contains(COMPARED_WITH, gap);
    }

    private void keep(@Nullable Figure figure) {
        if (figure != null) {
            found.add(figure.proposed(source));
        }
    }

    private @Nullable Figure amount(@Nullable Figure last, Span gap, Measure measure, Span after) {
        String before = IndicatorNames.before(source, gap);
        if (source.contains(MORE_THINGS, gap) && measure.counts()
                || source.contains(PARTICIPANTS, gap)
                || source.contains(PLACE_OF_PROJECT, gap)
                || source.contains(SPECIFICATION, source.trimmed(gap))) {
            return null;
        }
        String name = measure.counts() ? counted(before, measure, after) : named(last, gap, before, after);
        int size = IndicatorNames.size(name);
        return size < 2 || size > 24 ? null : figure(name, measure, gap, measure.value());
    }

    private String counted(String before, Measure measure, Span after) {
        String behind = IndicatorNames.behind(source, after);
        String things = (MULTIPLE.matcher(measure.unit()).replaceAll("") + " " + behind).strip();
        if (IndicatorNames.size(behind) < 2
                && IndicatorNames.size(before) >= 2
                && measure.unit().indexOf('/') < 0
                && IndicatorNames.isName(before)) {
            return before;
        }
        return IndicatorNames.size(behind) >= 2 ? things : (things + " " + before).strip();
    }

    private String named(@Nullable Figure last, Span gap, String before, Span after) {
        if (last != null
                && last.measure.counts()
                && IndicatorNames.size(before) >= 1
                && IndicatorNames.size(before) <= 4
                && source.startsWith(WITH, gap)) {
            return before + " " + last.name.toLowerCase(Locale.ROOT);
        }
        return IndicatorNames.size(before) >= 2
                ? before
                : (before + " " + IndicatorNames.behind(source, after)).strip();
    }

    /** A share or a change of the figure before it, or a figure of its own where it has a name. */
    private @Nullable Figure percent(@Nullable Figure figure, Span gap, Measure measure, Span after) {
        Search change = source.search(CHANGE, gap);
        boolean changes = change.find();
        BigDecimal signed =
                changes && (change.group(1).equals("giảm") || change.group(1).equals("thấp hơn"))
                        ? measure.value().negate()
                        : measure.value();
        boolean reached = source.contains(REACHED, gap);
        String name = source.startsWith(ABOUT_WHAT, gap) ? "" : IndicatorNames.before(source, gap);
        if (figure != null && source.contains(SHARE, gap)) {
            return figure("Tỷ lệ " + figure.name, measure, gap, signed);
        }
        if (figure != null && IndicatorNames.size(name) < 2 && (changes || reached)) {
            compare(figure, changes ? signed : null, measure, after, gap);
            return null;
        }
        if (!changes && IndicatorNames.size(name) < 2 && source.startsWith(NOUN_BEHIND, after)) {
            name = IndicatorNames.behind(source, after);
        }
        if (IndicatorNames.size(name) < 2 || IndicatorNames.size(name) > 24) {
            return null;
        }
        boolean ofLastYear = !changes && reached && source.startsWith(YEAR_BEFORE, after);
        boolean over = source.contains(OVER, gap) && source.startsWith(PLAN, after) && signed.compareTo(HUNDRED) < 0;
        BigDecimal value = ofLastYear ? signed.subtract(HUNDRED) : over ? signed.add(HUNDRED) : signed;
        Figure own = figure(name, measure, gap, value);
        if (changes || ofLastYear) {
            compare(own, value, measure, after, gap);
        } else if (over) {
            own.reached(value, measure.span().end());
        } else if (source.startsWith(PLAN, after) || reached && isAboutPlan(name)) {
            own.reached(measure.value(), measure.span().end());
        }
        return own;
    }

    private static boolean isAboutPlan(String name) {
        String folded = SourceText.folded(name);
        return folded.contains("giải ngân") || folded.contains("kế hoạch");
    }

    private Figure figure(String name, Measure measure, Span gap, BigDecimal value) {
        String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Span trimmed = source.trimmed(gap);
        int start = trimmed.isEmpty() ? measure.span().start() : trimmed.start();
        return new Figure(shown, measure, value, start, period, kind);
    }

    private void compare(Figure figure, @Nullable BigDecimal change, Measure percent, Span after, Span gap) {
        int end = percent.span().end();
        if (change == null) {
            share(figure, percent, after, source.contains(OVER, gap) ? HUNDRED : BigDecimal.ZERO);
        } else if (source.startsWith(PLAN, after)) {
            figure.reached(HUNDRED.add(change), end);
        } else if (!source.startsWith(PERIOD_BEFORE, after) && !source.contains(AVERAGE, gap)) {
            figure.changed(change, end);
        }
    }

    /** @param base 100 for "vượt 12 %", which tells only what is above the plan */
    private void share(Figure figure, Measure percent, Span after, BigDecimal base) {
        int end = percent.span().end();
        if (source.startsWith(YEAR_BEFORE, after)) {
            figure.changed(percent.value().subtract(HUNDRED), end);
        } else if (!source.startsWith(LAST_COMPARISON, after)) {
            boolean above = percent.value().compareTo(base) < 0;
            figure.reached(above ? percent.value().add(base) : percent.value(), end);
        }
    }
}
