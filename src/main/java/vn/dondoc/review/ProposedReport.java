package vn.dondoc.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.UnitExplanation.Progress;
import vn.dondoc.rule.NotFound;
import vn.dondoc.text.VietnameseNumber;
import vn.dondoc.ui.Languages;

/**
 * What the office can begin its consolidated report with, composed from the frozen figures and from what units
 * explained. It is a paper, and so in Vietnamese whatever language the office reads the program in.
 */
@Service
@Transactional(readOnly = true)
public class ProposedReport {

    private static final Locale PAPER = Languages.VIETNAMESE;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int WORST_UNITS = 5;
    private static final int LONGEST_CAUSE = 600;

    private final Reviews reviews;
    private final UnitExplanations explanations;
    private final MessageSource messages;

    ProposedReport(Reviews reviews, UnitExplanations explanations, MessageSource messages) {
        this.reviews = reviews;
        this.explanations = explanations;
        this.messages = messages;
    }

    /** @throws NotFound where the figures of the period are not frozen, or the viewer may not see it */
    public String of(String code, Viewer viewer) {
        Review review = reviews.review(code, viewer);
        ReviewPeriod period = review.frozen();
        if (period == null) {
            throw new NotFound(code);
        }
        List<String> lines = new ArrayList<>();
        results(review, lines);
        lines.add("");
        worst(review, lines);
        lines.add("");
        explained(period, explanations.of(period, viewer), lines);
        lines.add("");
        demands(review, lines);
        return String.join("\n", lines);
    }

    private void results(Review review, List<String> lines) {
        Counts all = review.total();
        lines.add(say("results"));
        lines.add(say(
                "assigned",
                messages.getMessage(review.period().label(), PAPER),
                day(review.period().from()),
                day(review.period().to()),
                number(review.lines().size()),
                number(all.of(Figure.ASSIGNED))));
        lines.add(say(
                "done",
                number(all.confirmed()),
                number(all.of(Figure.DONE_ON_TIME)),
                number(all.of(Figure.DONE_LATE))));
        lines.add(say("openOnTime", number(all.of(Figure.OPEN_ON_TIME)), number(all.of(Figure.NO_DEADLINE))));
        lines.add(say(
                "overdue",
                number(all.of(Figure.OPEN_OVERDUE)),
                number(all.of(Figure.OVERDUE_UPTO_30)),
                number(all.of(Figure.OVERDUE_UPTO_90)),
                number(all.of(Figure.OVERDUE_OVER_90))));
        lines.add(say("awaiting", number(all.of(Figure.AWAITING_CONFIRMATION))));
        lines.add(say("completion", rate(all.completion()), rate(all.completionOfAll())));
        lines.add(say("onTime", rate(all.onTime()), rate(all.onTimeByOriginal())));
        lines.add(say("update", rate(all.update()), number(all.of(Figure.SILENT))));
        lines.add(say(
                "returned",
                number(all.of(Figure.RETURNED)),
                number(all.of(Figure.EXTENSION_ASKED)),
                number(all.of(Figure.EXTENSION_GRANTED))));
    }

    private void worst(Review review, List<String> lines) {
        lines.add(say("worst"));
        List<UnitLine> worst = review.lines().stream()
                .filter(line -> line.counts().of(Figure.OPEN_OVERDUE) > 0)
                .sorted(Comparator.comparing((UnitLine line) -> line.counts().of(Figure.OPEN_OVERDUE))
                        .reversed())
                .toList();
        if (worst.isEmpty()) {
            lines.add(say("worst.none"));
        }
        worst.stream()
                .limit(WORST_UNITS)
                .map(line -> say(
                        "worst.unit",
                        line.name(),
                        number(line.counts().of(Figure.OPEN_OVERDUE)),
                        number(line.counts().of(Figure.ASSIGNED)),
                        rate(line.counts().completion())))
                .forEach(lines::add);
        if (worst.size() > WORST_UNITS) {
            lines.add(say("worst.others", number(worst.size() - WORST_UNITS)));
        }
    }

    private void explained(ReviewPeriod period, List<UnitExplanation> all, List<String> lines) {
        lines.add(say("explained"));
        if (all.isEmpty()) {
            lines.add(say("explained.none"));
            return;
        }
        List<UnitExplanation> answered =
                all.stream().filter(each -> each.answeredAt() != null).toList();
        long late = answered.stream()
                .filter(each -> each.progress(period.consolidationDueOn()) == Progress.ANSWERED_LATE)
                .count();
        lines.add(say(
                "explained.units",
                number(all.size()),
                number(answered.size()),
                number(late),
                number(all.size() - answered.size())));
        answered.stream().map(this::explanation).forEach(lines::add);
        String silent = all.stream()
                .filter(each -> each.answeredAt() == null)
                .map(UnitExplanation::unitName)
                .collect(Collectors.joining("; "));
        if (!silent.isEmpty()) {
            lines.add(say("explained.silent", silent));
        }
    }

    private String explanation(UnitExplanation one) {
        String remedies = shortened(one.remedies());
        return remedies == null
                ? say("explained.unit", one.unitName(), number(one.tasks()), sentence(one.causes()))
                : say(
                        "explained.unitWithRemedies",
                        one.unitName(),
                        number(one.tasks()),
                        sentence(one.causes()),
                        remedies);
    }

    private void demands(Review review, List<String> lines) {
        lines.add(say("demands"));
        lines.add(say("demands.overdue", number(review.total().of(Figure.OPEN_OVERDUE))));
        lines.add(say("demands.office"));
    }

    private static String sentence(@Nullable String text) {
        String line = Objects.requireNonNullElse(shortened(text), "–");
        return line.endsWith(".") || line.endsWith("…") ? line : line + ".";
    }

    /** On one line, so that each unit stays one paragraph. */
    private static @Nullable String shortened(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_CAUSE ? line : line.substring(0, line.lastIndexOf(' ', LONGEST_CAUSE)) + "…";
    }

    /** A rate with its denominator: 62,5% (10/16). */
    private String rate(Rate rate) {
        BigDecimal percent = rate.percent();
        return percent == null
                ? say("noRate")
                : VietnameseNumber.format(percent.stripTrailingZeros(), PAPER) + "% (" + number(rate.part()) + "/"
                        + number(rate.whole()) + ")";
    }

    private static String number(long number) {
        return VietnameseNumber.format(BigDecimal.valueOf(number), PAPER);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String say(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage("review.proposed." + key, arguments, PAPER));
    }
}
