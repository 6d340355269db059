package vn.dondoc.notice;

import static vn.dondoc.notice.NoticeComposition.WORDS;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.Directive;
import vn.dondoc.conclusion.Outcome;
import vn.dondoc.conclusion.UnitOrGroup;
import vn.dondoc.document.Block;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;
import vn.dondoc.organization.Units;

/** The directives of a notice, numbered through, under the headings that the office chose. */
@Component
class NoticeDirectives {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final Units units;

    NoticeDirectives(Units units) {
        this.units = units;
    }

    List<Block> of(Paper paper) {
        Grouping grouping = paper.settings().grouping();
        Map<String, List<Directive>> groups = paper.conclusion().directives().stream()
                .collect(Collectors.groupingBy(
                        directive -> heading(directive, grouping), LinkedHashMap::new, Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        int group = 0;
        for (Map.Entry<String, List<Directive>> entry : groups.entrySet()) {
            if (groups.size() > 1) {
                blocks.add(new Block.Heading(1, roman(++group) + ". " + entry.getKey()));
            }
            for (Directive directive : entry.getValue()) {
                number++;
                blocks.add(new Block.Item(number + ".", words(directive, grouping, groups.size() > 1)));
            }
        }
        return blocks;
    }

    private String heading(Directive directive, Grouping grouping) {
        return switch (grouping) {
            case NONE -> "";
            case FIELD ->
                directive.wording().field() == null
                        ? WORDS.text("group.field")
                        : String.valueOf(directive.wording().field());
            case UNIT -> directive.leads().isEmpty() ? WORDS.text("group.all") : names(directive.leads());
        };
    }

    private Words words(Directive directive, Grouping grouping, boolean headed) {
        String text = directive.wording().text().strip();
        String closed = text.matches("(?s).*[.!?…]$") ? text : text.replaceAll("[;,:]$", "") + ".";
        List<String> details = new ArrayList<>();
        if (!(headed && grouping == Grouping.UNIT) && !directive.leads().isEmpty()) {
            details.add(WORDS.text("lead", names(directive.leads())));
        }
        if (!directive.coordinators().isEmpty()) {
            details.add(WORDS.text("coordinators", names(directive.coordinators())));
        }
        outcome(directive.outcome(), details);
        String due = DueWords.of(directive.due());
        if (due != null) {
            details.add(due);
        }
        if (details.isEmpty()) {
            return Words.of(closed);
        }
        String sentence = String.join("; ", details);
        return Words.of(Run.plain(closed), Run.italic(" (" + sentence + ")."));
    }

    private static void outcome(Outcome outcome, List<String> details) {
        if (outcome.deliverable() != null) {
            details.add(WORDS.text("deliverable", outcome.deliverable()));
        }
        if (outcome.targetValue() != null) {
            details.add(WORDS.text("target", number(outcome.targetValue(), outcome.targetUnit())));
        }
    }

    private static String number(BigDecimal value, @Nullable String unit) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag("vi-VN"));
        format.setMaximumFractionDigits(6);
        return unit == null ? format.format(value) : format.format(value) + " " + unit;
    }

    private String names(List<UnitOrGroup> addressed) {
        return addressed.stream()
                .map(unit -> unit.isGroup()
                        ? units.group(unit.id()).name()
                        : units.get(unit.id()).name())
                .collect(Collectors.joining(", "));
    }

    private static String roman(int number) {
        String tens = "X".repeat(number / 10);
        return tens + ROMAN[number % 10];
    }
}
