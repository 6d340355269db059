package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A percentage in its surroundings: how far a plan was reached, how much something changed, or what part it is. */
final class Percent {

    private static final String ABOUT =
            "(?:\\s+(?:khoảng|gần|hơn|trên|tới|xấp xỉ|ít nhất|đến|thêm|bình quân|trưởng|nhẹ|mạnh|nhanh|sâu|cao|nhất|gấp|lên|ở mức|mức|so với cùng kỳ|tầm|\\())*\\s*$";
    private static final Pattern CHANGE = Pattern.compile("(?<![\\p{L}])(tăng|giảm|cao hơn|thấp hơn|gấp)" + ABOUT);
    private static final Pattern REACHED = Pattern.compile(
            "(?:(?<![\\p{L}])(?:đạt|bằng|được|vượt|hoàn thành|tương đương|tỷ lệ)(?:\\s+(?:tỷ lệ|mức|được))?" + ABOUT
                    + "|\\(\\s*$)");
    private static final Pattern PART = Pattern.compile("(?<![\\p{L}])chiếm(?:\\s+tỷ (?:lệ|trọng))?" + ABOUT);
    private static final Pattern PLAN = Pattern.compile(
            "\\s*(?:so với |so |/|của |\\s)*(?:chỉ tiêu |mục tiêu )?(?:kế hoạch|kh(?![\\p{L}])|dự toán|chỉ tiêu|mục tiêu|nghị quyết)");
    private static final Pattern YEAR_BEFORE =
            Pattern.compile("\\s*(?:so với |so |với )*(?:cùng kỳ|năm (?:trước|ngoái|\\d{4}))");
    private static final Pattern PERIOD_BEFORE = Pattern.compile("\\s*so với (?:tháng|quý|đầu năm|cuối năm|nhiệm kỳ)");
    private static final Pattern AVERAGE = Pattern.compile("bình quân\\s*(?:\\d+ năm\\s*)?$");
    private static final Pattern OVER = Pattern.compile("(?<![\\p{L}])vượt(?: khoảng| gần| hơn| trên)?\\s*$");
    private static final Pattern ABOUT_WHAT = Pattern.compile("\\s*về\\s");
    private static final Pattern AND = Pattern.compile("(?:^|\\s)và\\s*$");
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\((?=[^()]*$)");
    private static final Pattern LAST_COMPARISON = Pattern.compile("\\s*(?:kịch bản|so với (?:tháng|quý))");
    private static final Pattern EQUALS = Pattern.compile("(?<![\\p{L}])bằng(?![\\p{L}])");

    /** "đạt 8,1 % so với cùng kỳ" is a growth; nobody reaches only so little of last year. */
    private static final BigDecimal LEAST_OF_LAST_YEAR = BigDecimal.valueOf(40);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SourceText source;
    private final Measure measure;
    private final Span gap;
    private final Span after;
    private final boolean changes;
    private final boolean reached;
    private final BigDecimal signed;

    Percent(SourceText source, Spot spot) {
        this.source = source;
        this.measure = spot.measure();
        this.gap = spot.gap();
        this.after = spot.after();
        Search change = source.search(CHANGE, gap);
        this.changes = change.find();
        boolean less =
                changes && (change.group(1).equals("giảm") || change.group(1).equals("thấp hơn"));
        this.signed = less ? measure.value().negate() : measure.value();
        this.reached = source.contains(REACHED, gap);
    }

    /** Says how the figure before it stands, whether with the verb or only with the plan. */
    boolean compares() {
        return changes || reached || source.contains(AND, gap) && isOfPlan();
    }

    boolean changes() {
        return changes;
    }

    boolean isPart() {
        return source.contains(PART, gap);
    }

    private boolean isOfPlan() {
        return source.startsWith(PLAN, after);
    }

    /** "tăng 3% về số lượng và giảm 2%", "(so cùng kỳ tăng 5%": the words before it go with the figure before. */
    boolean goesWithFigureBefore() {
        Search bracket = source.search(OPEN_BRACKET, gap);
        return source.startsWith(ABOUT_WHAT, gap)
                || bracket.find()
                        && IndicatorNames.before(source, gap.from(bracket.end()))
                                .isEmpty();
    }

    /** What the percentage is where it is a figure of its own. */
    BigDecimal value() {
        return isOfLastYear() ? signed.subtract(HUNDRED) : isOver() ? signed.add(HUNDRED) : signed;
    }

    private boolean isOfLastYear() {
        return !changes
                && reached
                && source.startsWith(YEAR_BEFORE, after)
                && (source.contains(EQUALS, gap) || signed.compareTo(LEAST_OF_LAST_YEAR) > 0);
    }

    private boolean isOver() {
        return source.contains(OVER, gap) && isOfPlan() && signed.compareTo(HUNDRED) < 0;
    }

    void describe(Figure own) {
        if (changes || reached && source.startsWith(YEAR_BEFORE, after)) {
            change(own, value());
        } else if (isOver()) {
            own.reached(value(), end());
        } else if (isOfPlan() || reached && isAboutPlan(own.name)) {
            own.reached(measure.value(), end());
        }
    }

    private static boolean isAboutPlan(String name) {
        String folded = SourceText.folded(name);
        return folded.contains("giải ngân") || folded.contains("kế hoạch");
    }

    void compare(Figure before) {
        if (changes) {
            change(before, signed);
        } else {
            share(before, source.contains(OVER, gap) ? HUNDRED : BigDecimal.ZERO);
        }
    }

    private void change(Figure figure, BigDecimal change) {
        if (isOfPlan()) {
            figure.reached(HUNDRED.add(change), end());
        } else if (!source.startsWith(PERIOD_BEFORE, after) && !source.contains(AVERAGE, gap)) {
            figure.changed(change, end());
        }
    }

    /** @param base 100 for "vượt 12 %", which tells only what is above the plan */
    private void share(Figure figure, BigDecimal base) {
        if (source.startsWith(YEAR_BEFORE, after)) {
            figure.changed(measure.value().subtract(HUNDRED), end());
        } else if (!source.startsWith(LAST_COMPARISON, after)) {
            boolean above = measure.value().compareTo(base) < 0;
            figure.reached(above ? measure.value().add(base) : measure.value(), end());
        }
    }

    private int end() {
        return measure.span().end();
    }
}
