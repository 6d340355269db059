package vn.dondoc.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays a paper out as XHTML, for the PDF. */
final class PaperPage {

    /** What a cell of a grid takes beside its width, in points: padding and border on both sides. */
    private static final double CELL_EDGES = 7;

    /** Tables of so many rows are not torn apart; the many of an appendix are, since it takes long to place them. */
    private static final int SHORT = 8;

    private static final PaperWords WORDS = PaperWords.FORMS;

    private final OfficialDocument paper;
    private final Sheet sheet;
    private final List<Appendix> appendices;
    private final Xhtml page = new Xhtml();
    private double width = Sheet.TEXT_WIDTH;
    private boolean inBody = true;
    private Part cellHead = Part.CELL_HEAD;
    private Part cell = Part.CELL;

    private PaperPage(OfficialDocument paper, List<Appendix> appendices) {
        this.paper = paper;
        this.appendices = appendices;
        this.sheet = Sheet.of(paper.form());
    }

    static String of(OfficialDocument paper, List<Appendix> appendices) {
        return new PaperPage(paper, appendices).write();
    }

    private String write() {
        page.markup("<html lang=\"vi-VN\"><head><title>").text(paper.title()).markup("</title>");
        page.markup("<meta name=\"subject\" content=\"").text(paper.title()).markup("\" />");
        page.markup("<meta name=\"author\" content=\"").text(paper.author()).markup("\" />");
        page.open("style").markup(PdfStyles.of(sheet, paper.draft())).markup("</style></head><body>");
        if (paper.header() != null) {
            head(paper.header());
        }
        title();
        body();
        appendices.forEach(this::appendix);
        return page.markup("</body></html>").toString();
    }

    private void head(Header header) {
        openLayout("layout");
        page.open("tr").open("td");
        agencies(header);
        page.close("td").open("td");
        state();
        page.close("td").close("tr").open("tr").open("td");
        if (paper.form() == Form.PARTY) {
            page.part("p", Part.STAR, WORDS.text("party.star"));
        }
        page.part("p", Part.NUMBER, header.numberLine());
        stamp();
        page.close("td").open("td");
        page.part("p", Part.PLACE_AND_DATE, header.placeAndDate());
        page.close("td").close("tr").close("tbody").close("table");
    }

    private void agencies(Header header) {
        if (header.parentAgency() != null) {
            lines("p", Part.PARENT_AGENCY, header.parentAgency(), sheet.leftWidth());
        }
        lines("p", Part.ISSUING_AGENCY, header.issuingAgency(), sheet.leftWidth());
        if (paper.form() != Form.PARTY) {
            rule(Rules.partial(header.issuingAgency(), sheet.look(Part.ISSUING_AGENCY), sheet.leftWidth()));
        }
    }

    private void state() {
        if (paper.form() == Form.PARTY) {
            nameWithRule(Part.NATIONAL_NAME, WORDS.text("party.name"));
            return;
        }
        page.part("p", Part.NATIONAL_NAME, WORDS.text("national.name"));
        nameWithRule(Part.MOTTO, WORDS.text("national.motto"));
    }

    private void nameWithRule(Part part, String name) {
        page.part("p", part, name);
        rule(Rules.whole(name, sheet.look(part), sheet.rightWidth()));
    }

    private void stamp() {
        if (paper.urgency() == Urgency.NORMAL) {
            return;
        }
        double width = Stamps.width(paper.urgency());
        page.openStyled("p", Part.STAMP.cssClass(), "width:" + PdfStyles.points(width));
        page.text(Stamps.text(paper.urgency())).close("p");
    }

    private void title() {
        page.part("h1", Part.TYPE_NAME, paper.typeName());
        if (!paper.abstractText().isBlank()) {
            lines("h2", Part.ABSTRACT, paper.abstractText(), Sheet.TEXT_WIDTH);
        }
        if (paper.form() == Form.PARTY) {
            page.part("p", Part.ABSTRACT, WORDS.text("party.dashes"));
        } else if (paper.form() == Form.ND30) {
            rule(Rules.partial(paper.abstractText(), sheet.look(Part.ABSTRACT), Sheet.TEXT_WIDTH));
        }
    }

    /** The last words of the body stand on the signature's page. */
    private void body() {
        List<Block> blocks = paper.blocks();
        Signature signature = paper.signature();
        int kept = signature != null && !blocks.isEmpty() && !(last(blocks) instanceof Block.Table) ? 1 : 0;
        page.open("div", "opening");
        blocks.subList(0, blocks.size() - kept).forEach(this::block);
        page.close("div");
        if (signature == null && paper.recipients().isEmpty()) {
            return;
        }
        page.open("div", "closing");
        blocks.subList(blocks.size() - kept, blocks.size()).forEach(this::block);
        signature(signature);
        page.close("div");
    }

    private void appendix(Appendix appendix) {
        width = Sheet.WIDE_TEXT_WIDTH;
        inBody = false;
        cellHead = Part.LIST_HEAD;
        cell = Part.LIST_CELL;
        page.open("div", "across");
        page.part("h1", Part.TYPE_NAME, appendix.label());
        lines("h2", Part.ABSTRACT, appendix.title(), width);
        page.open("div", "opening");
        withHeadings(appendix.blocks());
        page.close("div").close("div");
    }

    /** A short table stands on the page of the headings above it. */
    private void withHeadings(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            int table = at;
            while (table < blocks.size() && blocks.get(table) instanceof Block.Heading) {
                table++;
            }
            boolean together = table > at && table < blocks.size() && isShort(blocks.get(table));
            if (together) {
                page.open("div", "short");
                blocks.subList(at, table + 1).forEach(this::block);
                page.close("div");
                at = table;
            } else {
                block(blocks.get(at));
            }
        }
    }

    private static boolean isShort(Block block) {
        return block instanceof Block.Table table && table.rows().size() <= SHORT;
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            boolean part = heading.level() == 1;
            page.part(part ? "h3" : "h4", part ? Part.HEADING_1 : Part.HEADING_2, heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(Part.BODY, "", paragraph.words());
        } else if (block instanceof Block.Item item) {
            paragraph(Part.ITEM, item.label() + " ", item.words());
        } else if (block instanceof Block.Bullet bullet) {
            paragraph(Part.BULLET, "- ", bullet.words());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures.sides());
        }
    }

    private void signatures(List<Signature> sides) {
        for (int first = 0; first < sides.size(); first += 2) {
            openLayout("layout signature", Sheet.TEXT_WIDTH / 2, Sheet.TEXT_WIDTH / 2);
            page.open("tr");
            for (int side = first; side < first + 2; side++) {
                page.open("td");
                if (side < sides.size()) {
                    signer(sides.get(side));
                }
                page.close("td");
            }
            page.close("tr").close("tbody").close("table");
        }
    }

    private void paragraph(Part part, String before, Words words) {
        page.open("p", part.cssClass()).text(before).words(words).close("p");
    }

    private void table(Block.Table table) {
        double whole = table.columns().stream().mapToDouble(Block.Column::width).sum();
        page.open("table", inBody && isShort(table) ? "grid short" : "grid")
                .open("thead")
                .open("tr");
        for (Block.Column column : table.columns()) {
            String width = "width:" + PdfStyles.points(this.width * column.width() / whole - CELL_EDGES);
            page.openStyled("th", cellHead.cssClass(), width)
                    .text(column.title())
                    .close("th");
        }
        page.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> row(table.columns(), row));
        page.close("tbody").close("table");
    }

    private void row(List<Block.Column> columns, List<Words> row) {
        page.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            String side = columns.get(i).side().name().toLowerCase(Locale.ROOT);
            page.openStyled("td", cell.cssClass(), "text-align:" + side);
            page.words(i < row.size() ? row.get(i) : Words.of("")).close("td");
        }
        page.close("tr");
    }

    private void signature(@Nullable Signature signature) {
        openLayout("layout signature");
        page.open("tr").open("td");
        recipients();
        page.close("td").open("td");
        if (signature != null) {
            signer(signature);
        }
        page.close("td").close("tr").close("tbody").close("table");
    }

    private void signer(Signature signature) {
        signature.authority().forEach(line -> page.part("p", Part.AUTHORITY, line));
        page.part("p", Part.POSITION, signature.position());
        page.open("div", "signing-room").close("div");
        page.part("p", Part.SIGNER, signature.name());
    }

    private void recipients() {
        if (paper.recipients().isEmpty()) {
            return;
        }
        page.part("p", Part.RECIPIENTS_HEAD, WORDS.text("recipients"));
        paper.recipients().forEach(line -> page.part("p", Part.RECIPIENTS, "- " + line));
    }

    private void openLayout(String cssClass) {
        openLayout(cssClass, sheet.leftWidth(), sheet.rightWidth());
    }

    private void openLayout(String cssClass, double left, double right) {
        page.open("table", cssClass).open("colgroup");
        page.markup("<col style=\"width:" + PdfStyles.points(left) + "\" />");
        page.markup("<col style=\"width:" + PdfStyles.points(right) + "\" />");
        page.close("colgroup").open("tbody");
    }

    private void lines(String element, Part part, String text, double room) {
        String between = "";
        page.open(element, part.cssClass());
        for (String line : Lines.of(text, sheet.look(part), room)) {
            page.markup(between).text(line);
            between = "<br />";
        }
        page.close(element);
    }

    private void rule(double width) {
        page.openStyled("div", "line", "width:" + PdfStyles.points(width)).close("div");
    }

    private static Block last(List<Block> blocks) {
        return blocks.get(blocks.size() - 1);
    }
}
