package vn.dondoc.proposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An indicator while it is read: the shares and changes behind its value are added one by one. */
final class Figure {

    final String name;
    final Measure measure;
    private final BigDecimal value;
    final int start;
    final @Nullable String period;
    final ProposedIndicator.Kind kind;
    private int end;
    private @Nullable BigDecimal plan;
    private @Nullable BigDecimal yoy;

    Figure(
            String name,
            Measure measure,
            BigDecimal value,
            int start,
            @Nullable String period,
            ProposedIndicator.Kind kind) {
        this.name = name;
        this.measure = measure;
        this.value = value;
        this.start = start;
        this.period = period;
        this.kind = kind;
        this.end = measure.span().end();
    }

    /** Where the period's and the year's plan are both given, the later one, the year's, stays. */
    void reached(BigDecimal percentOfPlan, int until) {
        plan = percentOfPlan;
        end = Math.max(end, until);
    }

    void changed(BigDecimal percent, int until) {
        yoy = yoy == null ? percent : yoy;
        end = Math.max(end, until);
    }

    /** By which a figure told twice is known: its value and its name, of an amount only the first words. */
    String sign() {
        String folded = SourceText.folded(name);
        String[] words = folded.split(" ", 3);
        boolean whole = measure.counts() || words.length < 3;
        return value.stripTrailingZeros() + measure.unit() + (whole ? folded : words[0] + words[1]);
    }

    ProposedIndicator proposed(SourceText source) {
        Span quote = source.trimmed(new Span(start, end));
        String reason = measure.counts() ? "figure.count" : measure.isPercent() ? "figure.change" : "figure.amount";
        return new ProposedIndicator(
                name,
                value,
                measure.unit(),
                plan,
                yoy,
                period,
                kind,
                source.raw(quote),
                quote.start(),
                quote.end(),
                measure.counts() ? 0.65 : 0.85,
                reason);
    }
}
