package vn.dondoc.document;

import java.util.Locale;

/** The measures of a form as a style sheet. */
final class PdfStyles {

    /** Height of a line of Liberation Serif, and of Times New Roman, in ems. */
    private static final double LINE = 1.149;

    private PdfStyles() {}

    static String of(Sheet sheet, boolean draft) {
        StringBuilder css = new StringBuilder(page(sheet, draft));
        css.append("""
                body { font-family: Paper; color: black; margin: 0; }
                p, h1, h2, h3, h4, table { margin: 0; padding: 0; font-weight: normal; font-size: 1em; }
                p, h1, h2, h3, h4, td, th { word-wrap: break-word; }
                p { widows: 2; orphans: 2; }
                .line { border-top: 0.75pt solid black; margin: 3pt auto 0 auto; height: 0; }
                .bold { font-weight: bold; }
                .italic { font-style: italic; }
                .alert { color: #b00000; }
                .date { white-space: nowrap; }
                .layout { width: 100%%; border-collapse: collapse; table-layout: fixed; }
                .layout td { vertical-align: top; padding: 0; }
                .grid { width: 100%%; border-collapse: collapse; table-layout: fixed; margin: 4pt 0 8pt 0;
                        -fs-table-paginate: paginate; }
                .short { page-break-inside: avoid; }
                .grid th, .grid td { border: 0.5pt solid black; padding-left: 3pt; padding-right: 3pt; vertical-align: top; }
                .grid tr { page-break-inside: avoid; }
                .stamp { color: #d00000; border: 1pt solid #d00000; margin: 6pt auto 0 auto; padding: 2pt 0; }
                .opening { margin-top: 12pt; }
                .closing { page-break-inside: avoid; }
                .signature { page-break-inside: avoid; margin-top: 12pt; }
                .signing-room { height: %spt; }
                """.formatted(number(Sheet.SIGNING_ROOM)));
        for (Part part : Part.values()) {
            css.append(rule(part, sheet.look(part)));
        }
        return css.toString();
    }

    static String points(double points) {
        return number(points) + "pt";
    }

    private static String page(Sheet sheet, boolean draft) {
        String mark = draft ? marginBox("top-right", quoted("draft"), sheet.look(Part.DRAFT_MARK)) : "";
        String number = marginBox("top-center", "counter(page)", sheet.look(Part.PAGE_NUMBER));
        String margins = "margin: %smm %smm %smm %smm;"
                .formatted(
                        number(Sheet.TOP), number(Sheet.RIGHT_MARGIN), number(Sheet.BOTTOM), number(Sheet.LEFT_MARGIN));
        return """
                @page { size: %smm %smm; %s %s %s }
                @page :first { @top-center { content: none; } }
                @page across { size: %smm %smm; %s %s %s }
                .across { page: across; page-break-before: always; width: %spt; }
                """.formatted(
                        number(Sheet.WIDTH),
                        number(Sheet.HEIGHT),
                        margins,
                        number,
                        mark,
                        number(Sheet.HEIGHT),
                        number(Sheet.WIDTH),
                        margins,
                        number,
                        mark,
                        number(Sheet.WIDE_TEXT_WIDTH));
    }

    private static String quoted(String key) {
        return '"' + PaperWords.FORMS.text(key) + '"';
    }

    private static String marginBox(String place, String content, Look look) {
        return "@%s { content: %s; font-family: Paper; font-size: %spt; font-weight: %s; vertical-align: middle; }"
                .formatted(place, content, number(look.size()), look.bold() ? "bold" : "normal");
    }

    private static String rule(Part part, Look look) {
        return (".%s { font-size: %spt; text-align: %s; font-weight: %s; font-style: %s; text-decoration: %s; "
                        + "text-indent: %smm; padding-top: %spt; padding-bottom: %spt; line-height: %s;%s }\n")
                .formatted(
                        part.cssClass(),
                        number(look.size()),
                        look.align().name().toLowerCase(Locale.ROOT),
                        look.bold() ? "bold" : "normal",
                        look.italic() ? "italic" : "normal",
                        look.underline() ? "underline" : "none",
                        number(look.firstLine()),
                        number(look.before()),
                        number(look.after()),
                        number(look.spacing() * LINE),
                        look.keepWithNext() ? " page-break-after: avoid;" : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
