package vn.dondoc.review.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Block;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;

/** The words of the report: what came out, who owes what, what was said about it. */
@Component
class PackBody {

    private static final String[] NUMERALS = {"I", "II", "III", "IV", "V", "VI", "VII"};

    private final PackWords words;
    private final PackTables tables;

    PackBody(PackWords words, PackTables tables) {
        this.words = words;
        this.tables = tables;
    }

    List<Block> of(Frozen frozen) {
        Body body = new Body();
        body.paragraph(words.of("opening", frozen.letterhead().agency(), PackText.span(words, frozen.period())));
        body.paragraph(PackText.cutOff(words, frozen.period()));
        results(body, frozen);
        if (!frozen.groups().isEmpty()) {
            body.part("part.groups");
            body.blocks.add(tables.groups(frozen));
        }
        overdue(body, frozen);
        explanations(body, frozen.said());
        appraisals(body, frozen.said());
        spoken(body, "part.consolidation", frozen.period().consolidation());
        spoken(body, "part.verdict", frozen.period().verdict());
        body.paragraph(words.of("closing"));
        return body.blocks;
    }

    /** The blocks so far; parts are counted in Roman numerals. */
    private final class Body {

        final List<Block> blocks = new ArrayList<>();
        private int parts;

        void part(String key) {
            blocks.add(new Block.Heading(1, NUMERALS[parts++] + ". " + words.of(key)));
        }

        void section(String key) {
            blocks.add(new Block.Heading(2, words.of(key)));
        }

        void paragraph(String text) {
            blocks.add(Block.Paragraph.of(text));
        }
    }

    private void results(Body body, Frozen frozen) {
        Counts total = frozen.total();
        body.part("part.results");
        body.paragraph(words.of(
                "results.assigned",
                number(total, Figure.ASSIGNED),
                Numbers.text(frozen.units().size())));
        body.paragraph(words.of(
                "results.done",
                Numbers.text(total.confirmed()),
                number(total, Figure.DONE_ON_TIME),
                number(total, Figure.DONE_LATE)));
        body.paragraph(words.of(
                "results.open",
                number(total, Figure.OPEN_ON_TIME),
                number(total, Figure.OPEN_OVERDUE),
                number(total, Figure.NO_DEADLINE),
                number(total, Figure.AWAITING_CONFIRMATION)));
        body.paragraph(words.of(
                "results.rates",
                Numbers.rateOfWhole(total.completion()),
                Numbers.rateOfWhole(total.completionOfAll()),
                Numbers.rateOfWhole(total.onTime())));
        body.section("section.counts");
        if (frozen.beforeLabel() == null) {
            body.paragraph(words.of("noneBefore"));
        } else {
            body.paragraph(words.of("compared", frozen.beforeLabel()));
        }
        body.blocks.add(tables.counts(frozen));
        body.section("section.rates");
        body.blocks.add(tables.rates(frozen));
        body.paragraph(words.of(
                "results.beside",
                number(total, Figure.RETURNED),
                number(total, Figure.EXTENSION_ASKED),
                number(total, Figure.EXTENSION_GRANTED),
                number(total, Figure.SILENT),
                number(total, Figure.STANDING),
                number(total, Figure.PARTY_BUILDING)));
    }

    private void overdue(Body body, Frozen frozen) {
        body.part("part.overdue");
        if (frozen.total().of(Figure.OPEN_OVERDUE) == 0) {
            body.paragraph(words.of("overdue.none"));
            return;
        }
        Counts total = frozen.total();
        body.paragraph(words.of(
                "overdue.ages",
                number(total, Figure.OPEN_OVERDUE),
                number(total, Figure.OVERDUE_UPTO_30),
                number(total, Figure.OVERDUE_UPTO_90),
                number(total, Figure.OVERDUE_OVER_90)));
        body.blocks.add(tables.overdue(frozen));
    }

    private void explanations(Body body, Said said) {
        body.part("part.explanations");
        if (said.explained().isEmpty()) {
            body.paragraph(words.of("explanations.none"));
            return;
        }
        long answered =
                said.explained().stream().filter(Said.Explained::answered).count();
        body.paragraph(words.of(
                "explanations.count",
                Numbers.text(said.explained().size()),
                Numbers.text(answered),
                Numbers.text(said.explained().size() - answered)));
        for (Said.Explained each : said.explained()) {
            body.blocks.add(new Block.Bullet(explained(each)));
        }
    }

    private Words explained(Said.Explained each) {
        Run unit = Run.bold(each.unit());
        String tasks = words.of("explanations.tasks", Numbers.text(each.tasks()));
        if (!each.answered()) {
            return Words.of(unit, Run.plain(tasks), Run.alert(words.of("explanations.missing")));
        }
        String causes = words.of("explanations.causes", sentence(each.causes()));
        String remedies = each.remedies() == null || each.remedies().isBlank()
                ? ""
                : " " + words.of("explanations.remedies", sentence(each.remedies()));
        return Words.of(unit, Run.plain(tasks + causes + remedies));
    }

    private void appraisals(Body body, Said said) {
        body.part("part.appraisals");
        appraisals(body, said, "COMMENDATION");
        appraisals(body, said, "REPRIMAND");
    }

    private void appraisals(Body body, Said said, String kind) {
        List<Said.Appraised> of = said.appraised().stream()
                .filter(each -> each.kind().equals(kind))
                .toList();
        body.section("section." + kind);
        if (of.isEmpty()) {
            body.paragraph(words.of("appraisals.none"));
        }
        of.forEach(each -> body.blocks.add(
                new Block.Bullet(Words.of(Run.bold(each.unit()), Run.plain(": " + sentence(each.words()))))));
    }

    /** What somebody wrote, a paragraph a line. */
    private static void spoken(Body body, String part, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            body.part(part);
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(body::paragraph);
        }
    }

    private static String sentence(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    private static String number(Counts counts, Figure figure) {
        return Numbers.text(counts.of(figure));
    }
}
