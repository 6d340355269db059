package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.ProposedIndicator.Kind;

/** Reads reported figures: a name, a value, and behind it the share of the plan and the change against last year. */
final class IndicatorReader {

    private static final Pattern ESTIMATE =
            Pattern.compile("(?<![\\p{L}])(?:dự ước|dự kiến|ước cả năm|ước thực hiện cả năm)(?![\\p{L}])");
    private static final Pattern TARGET =
            Pattern.compile("(?<![\\p{L}])(?:phấn đấu|mục tiêu (?:năm|đến)|chỉ tiêu (?:năm|đến))");
    private static final int LONGEST_NAME = 24;

    private final SourceText source;
    private final List<Sentence> sentences;
    private final Spots spots;
    private final Unreported unreported;
    private final CountNames counts;
    private final AmountNames amounts;
    private final ShareNames shares;
    private final BitSet spoken = new BitSet();
    private final List<ProposedIndicator> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable String period;
    private Kind kind = Kind.ACTUAL;
    private int paragraph = -1;

    IndicatorReader(SourceText source, List<Sentence> sentences, List<Span> spoken) {
        this.source = source;
        this.sentences = sentences;
        this.spots = new Spots(source);
        this.unreported = new Unreported(source);
        this.counts = new CountNames(source);
        this.amounts = new AmountNames(source);
        this.shares = new ShareNames(source);
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
        noteKind(sentence);
        if (unreported.isBackground(sentence.span())) {
            return;
        }
        Figure figure = null;
        for (Spot spot : spots.in(sentence.span())) {
            notePeriod(spot.gap());
            Figure next = unreported.is(spot, figure) ? null : figure(spot, figure);
            if (next != null) {
                keep(figure);
                figure = next;
            }
        }
        keep(figure);
        PlaceCounts.in(source, sentence.span()).forEach(this::readPlace);
    }

    private void readPlace(PlaceCounts.PlaceCount count) {
        String name = counts.at(source.raw(count.place()));
        Measure measure =
                new Measure(count.number(), Measure.number(source.raw(count.number())), counts.counted(), true);
        if (!name.isEmpty()) {
            keep(figure(name, new Spot(measure, count.place(), count.place(), count.number()), measure.value()));
        }
    }

    private void noteKind(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            kind = Kind.ACTUAL;
        }
        Span span = sentence.span();
        kind = source.contains(TARGET, span) ? Kind.TARGET : source.contains(ESTIMATE, span) ? Kind.ESTIMATE : kind;
    }

    private void notePeriod(Span gap) {
        Span named = IndicatorNames.period(source, gap);
        period = named == null ? period : source.raw(named).strip();
    }

    private void keep(@Nullable Figure figure) {
        if (figure != null && told.add(figure.sign())) {
            found.add(figure.proposed(source));
        }
    }

    private @Nullable Figure figure(Spot spot, @Nullable Figure last) {
        return spot.measure().isPercent() ? percent(spot, last) : amount(spot, last);
    }

    private @Nullable Figure amount(Spot spot, @Nullable Figure last) {
        Measure measure = spot.measure();
        String before = before(spot, last);
        String name = measure.counts() ? counts.of(spot, before, last) : amounts.of(spot, before, last);
        boolean many = measure.counts() && measure.value().compareTo(BigDecimal.TEN) > 0;
        return isName(name, many ? 1 : 2) ? figure(name, spot, measure.value()) : null;
    }

    private String before(Spot spot, @Nullable Figure last) {
        String before = IndicatorNames.before(source, spot.gap());
        return before.isEmpty() && last == null && IndicatorNames.isBare(source, spot.gap())
                ? IndicatorNames.topic(source, spot.gap())
                : before;
    }

    /** A share or a change of the figure before it, or a figure of its own where it has a name. */
    private @Nullable Figure percent(Spot spot, @Nullable Figure last) {
        Percent percent = new Percent(source, spot);
        String before = last != null && percent.goesWithFigureBefore() ? "" : before(spot, last);
        if (last != null && !percent.isPart() && IndicatorNames.size(before) < 2 && percent.compares()) {
            percent.compare(last);
            return null;
        }
        String name = shares.of(spot, percent, before, last);
        if (!isName(name, 2)) {
            return null;
        }
        Figure own = figure(name, spot, percent.value());
        if (!percent.isPart()) {
            percent.describe(own);
        }
        return own;
    }

    private static boolean isName(String name, int least) {
        int size = IndicatorNames.size(name);
        return size >= least && size <= LONGEST_NAME;
    }

    private Figure figure(String name, Spot spot, BigDecimal value) {
        String shown = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Span trimmed = source.trimmed(spot.gap());
        int start = trimmed.isEmpty() ? spot.start() : trimmed.start();
        return new Figure(shown, spot.measure(), value, start, period, kind);
    }
}
