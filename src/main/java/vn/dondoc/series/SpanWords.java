package vn.dondoc.series;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Calls a period by its dates, in the reader's language: "9 tháng 2026", "Quý III/2026". */
@Component
public class SpanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    SpanWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As the series of that kind calls it: January is "1 tháng" among cumulative figures. */
    public String of(Span span, PeriodKind kind, Locale locale) {
        int last = span.lastMonth();
        int ordinal = kind == PeriodKind.QUARTER
                ? (last - 1) / 3 + 1
                : kind == PeriodKind.HALF_YEAR ? (last - 1) / 6 + 1 : last;
        boolean spelled = kind == PeriodKind.QUARTER || kind == PeriodKind.HALF_YEAR;
        Object[] arguments = kind == PeriodKind.OTHER
                ? new Object[] {DAY.format(span.from()), DAY.format(span.to())}
                : new Object[] {String.valueOf(ordinal), String.valueOf(span.year())};
        return messages.getMessage("series.span." + kind + (spelled ? "." + ordinal : ""), arguments, locale);
    }

    public String of(Span span, Locale locale) {
        return of(span, span.kind(), locale);
    }
}
