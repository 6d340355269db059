package vn.dondoc.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.brief.BriefContent.CarriedTask;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.brief.BriefContent.Meeting;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.brief.BriefSheet.Cut;
import vn.dondoc.brief.BriefSheet.Room;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Bullet;
import vn.dondoc.document.Block.Column;
import vn.dondoc.document.Block.Heading;
import vn.dondoc.document.Block.Item;
import vn.dondoc.document.Block.Paragraph;
import vn.dondoc.document.Block.Side;
import vn.dondoc.document.Block.Table;
import vn.dondoc.document.DocxDocument;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PdfDocument;
import vn.dondoc.document.PdfPages;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;

/** The brief on paper, in Vietnamese, on two pages at most: what does not fit is left out and counted. */
@Component
class BriefPaper {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int MOST_PAGES = 2;

    private final BriefWords words;

    BriefPaper(BriefWords words) {
        this.words = words;
    }

    /** Both papers, with the same lines in them. */
    record Printed(byte[] pdf, byte[] docx) {}

    /** The paper with so much on it. */
    private record Attempt(OfficialDocument paper, byte[] pdf) {

        boolean fits() {
            return PdfPages.count(pdf) <= MOST_PAGES;
        }

        Printed printed() {
            return new Printed(pdf, DocxDocument.of(paper));
        }
    }

    /** @param asOf written as the time of the paper; the same content at the same time gives the same bytes */
    Printed print(BriefContent content, Instant asOf) {
        if (Room.at(Room.LAST_STEP).holds(content)) {
            Attempt whole = attempt(content, Room.LAST_STEP, asOf);
            if (whole.fits()) {
                return whole.printed();
            }
        }
        return tightened(content, asOf).printed();
    }

    /** The roomiest step that fits, found by halving; the first one always does. */
    private Attempt tightened(BriefContent content, Instant asOf) {
        Attempt best = null;
        int fitting = 0;
        int tooRoomy = Room.LAST_STEP + 1;
        while (tooRoomy - fitting > 1) {
            int tried = (fitting + tooRoomy) / 2;
            Attempt attempt = attempt(content, tried, asOf);
            if (attempt.fits()) {
                fitting = tried;
                best = attempt;
            } else {
                tooRoomy = tried;
            }
        }
        return best == null ? attempt(content, 0, asOf) : best;
    }

    private Attempt attempt(BriefContent content, int step, Instant asOf) {
        OfficialDocument paper = paper(BriefSheet.of(content, Room.at(step)), asOf);
        return new Attempt(paper, PdfDocument.of(paper));
    }

    private OfficialDocument paper(BriefSheet sheet, Instant asOf) {
        Meeting meeting = sheet.content().meeting();
        List<Block> blocks = Stream.of(
                        head(meeting),
                        figures(sheet),
                        orders(sheet),
                        carried(sheet),
                        petitions(sheet),
                        report(sheet),
                        questions(sheet))
                .flatMap(List::stream)
                .toList();
        return OfficialDocument.plain(
                say("brief.paper.title"), words.title(meeting.title()), blocks, meeting.organizer(), asOf);
    }

    private List<Block> head(Meeting meeting) {
        List<Block> lines = new ArrayList<>();
        lines.add(labelled("brief.when", words.when(meeting, VIETNAMESE)));
        lines.add(labelled("brief.chairs", words.chairs(meeting)));
        lines.add(labelled(
                "brief.unit",
                meeting.reporter() == null
                        ? meeting.reportingUnit()
                        : meeting.reportingUnit() + " (" + meeting.reporter() + ")"));
        if (!words.period(meeting, VIETNAMESE).isEmpty()) {
            lines.add(labelled("brief.period", words.period(meeting, VIETNAMESE)));
        }
        return lines;
    }

    private List<Block> figures(BriefSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say("brief.paper.figures")));
        String standing = "brief.report." + sheet.content().report().standing();
        switch (sheet.content().report().standing()) {
            case MISSING, SUBMITTED -> blocks.add(Paragraph.of(say(standing)));
            case ACCEPTED -> {}
        }
        if (!sheet.figures().shown().isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            column("brief.column.figure", 26, Side.LEFT),
                            column("brief.column.value", 17, Side.RIGHT),
                            column("brief.column.plan", 10, Side.RIGHT),
                            column("brief.column.growth", 11, Side.RIGHT),
                            column("brief.column.before", 36, Side.LEFT)),
                    sheet.figures().shown().stream().map(this::row).toList()));
        }
        left(sheet.figures(), "brief.left.figures", sheet).forEach(blocks::add);
        return blocks;
    }

    private List<Words> row(Figure figure) {
        String concerns = words.concerns(figure, VIETNAMESE);
        String answers = words.answers(figure, VIETNAMESE);
        String said = (answers.isEmpty() ? "" : answers + ". ") + words.before(figure, VIETNAMESE);
        Words before = concerns.isEmpty() ? Words.of(said) : Words.of(Run.alert(concerns + ". "), Run.plain(said));
        return List.of(
                Words.of(figure.red() ? Run.alert(words.name(figure.name())) : Run.plain(words.name(figure.name()))),
                Words.of(words.value(figure, VIETNAMESE)),
                Words.of(words.percent(figure.planPercent(), VIETNAMESE)),
                Words.of(words.change(figure.growth(), VIETNAMESE)),
                before);
    }

    private List<Block> orders(BriefSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say("brief.paper.orders")));
        BriefContent.Previous previous = sheet.content().previous();
        if (previous == null) {
            blocks.add(Paragraph.of(say("brief.previous.none")));
            return blocks;
        }
        blocks.add(Paragraph.of(words.tally(previous, sheet.tally(), VIETNAMESE)));
        if (!sheet.orders().shown().isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            column("brief.column.order", 38, Side.LEFT),
                            column("brief.column.lead", 17, Side.LEFT),
                            column("brief.column.due", 17, Side.CENTER),
                            column("brief.column.state", 16, Side.LEFT),
                            column("brief.column.product", 12, Side.LEFT)),
                    sheet.orders().shown().stream().map(this::row).toList()));
        }
        left(sheet.orders(), "brief.left.orders", sheet).forEach(blocks::add);
        return blocks;
    }

    private List<Words> row(Order order) {
        String state = words.state(order, VIETNAMESE);
        return List.of(
                Words.of(words.title(order.title())),
                Words.of(words.lead(order, VIETNAMESE)),
                Words.of(words.day(order.dueDate())),
                Words.of(order.red() ? Run.alert(state) : Run.plain(state)),
                Words.of(words.product(order)));
    }

    private List<Block> carried(BriefSheet sheet) {
        BriefContent.Carried carried = sheet.content().carried();
        if (carried == null) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.carried(carried, VIETNAMESE)));
        for (CarriedTask task : sheet.carried().shown()) {
            String line = words.carried(task, VIETNAMESE);
            blocks.add(new Bullet(Words.of(task.red() ? Run.alert(line) : Run.plain(line))));
        }
        left(sheet.carried(), "brief.left.carried", sheet).forEach(blocks::add);
        return blocks;
    }

    private List<Block> petitions(BriefSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        if (!sheet.petitions().shown().isEmpty()) {
            blocks.add(new Heading(1, say("brief.paper.petitions")));
            for (Plea plea : sheet.petitions().shown()) {
                String line = words.plea(plea, VIETNAMESE);
                blocks.add(new Bullet(Words.of(plea.overdue() ? Run.alert(line) : Run.plain(line))));
            }
            left(sheet.petitions(), "brief.left.petitions", sheet).forEach(blocks::add);
        }
        return blocks;
    }

    private List<Block> report(BriefSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        BriefContent.Report report = sheet.content().report();
        String weaknesses = sheet.text(report.weaknesses());
        String causes = sheet.text(report.causes());
        boolean listed = !sheet.weaknesses().shown().isEmpty()
                || !sheet.projects().shown().isEmpty();
        if (weaknesses == null && causes == null && !listed) {
            return blocks;
        }
        blocks.add(new Heading(1, say("brief.paper.weaknesses")));
        if (weaknesses != null) {
            blocks.add(labelled("brief.weaknesses", weaknesses));
        }
        if (causes != null) {
            blocks.add(labelled("brief.causes", causes));
        }
        sheet.weaknesses()
                .shown()
                .forEach(weakness -> blocks.add(new Bullet(Words.of(words.weakness(weakness, VIETNAMESE)))));
        left(sheet.weaknesses(), "brief.left.weaknesses", sheet).forEach(blocks::add);
        sheet.projects()
                .shown()
                .forEach(project -> blocks.add(new Bullet(Words.of(words.project(project, VIETNAMESE)))));
        left(sheet.projects(), "brief.left.projects", sheet).forEach(blocks::add);
        return blocks;
    }

    private List<Block> questions(BriefSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        if (!sheet.questions().shown().isEmpty()) {
            blocks.add(new Heading(1, say("brief.paper.questions")));
            int number = 1;
            for (BriefContent.Question question : sheet.questions().shown()) {
                blocks.add(new Item(number++ + ".", Words.of(words.question(question, VIETNAMESE))));
            }
            left(sheet.questions(), "brief.left.questions", sheet).forEach(blocks::add);
        }
        return blocks;
    }

    private Stream<Block> left(Cut<?> cut, String key, BriefSheet sheet) {
        return cut.left() == 0
                ? Stream.empty()
                : Stream.of(new Paragraph(Words.of(Run.italic(say(
                        key,
                        cut.left(),
                        cut.leftRed(),
                        sheet.content().meeting().code())))));
    }

    private Paragraph labelled(String key, String text) {
        return new Paragraph(Words.of(Run.bold(say(key) + ": "), Run.plain(text)));
    }

    private Column column(String key, double width, Side side) {
        return new Column(say(key), width, side);
    }

    private String say(String key, Object... arguments) {
        return words.say(VIETNAMESE, key, arguments);
    }
}
