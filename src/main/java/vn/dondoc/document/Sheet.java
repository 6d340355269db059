package vn.dondoc.document;

import static vn.dondoc.document.Look.Align.CENTER;
import static vn.dondoc.document.Look.Align.JUSTIFY;
import static vn.dondoc.document.Look.Align.LEFT;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The measures of a form, for both writers. Sizes and faces follow Nghị định 30/2020/NĐ-CP, Phụ lục I, and Hướng dẫn
 * 36-HD/VPTW; where they give a range, one value in it.
 *
 * @param leftShare the part of the head's width, and of the signature block's, that stands left
 */
record Sheet(Map<Part, Look> looks, double leftShare) {

    /** Millimetres: A4, and margins within 20–25, 20–25, 30–35, 15–20. */
    static final double WIDTH = 210;

    static final double HEIGHT = 297;
    static final double TOP = 20;
    static final double BOTTOM = 20;
    static final double LEFT_MARGIN = 30;
    static final double RIGHT_MARGIN = 15;
    static final double POINTS_A_MM = 72 / 25.4;

    /** The width of the text in points. */
    static final double TEXT_WIDTH = (WIDTH - LEFT_MARGIN - RIGHT_MARGIN) * POINTS_A_MM;

    /** The same on a page that lies across. */
    static final double WIDE_TEXT_WIDTH = (HEIGHT - LEFT_MARGIN - RIGHT_MARGIN) * POINTS_A_MM;

    /** Room for signature and seal between position and name, in points. */
    static final double SIGNING_ROOM = 72;

    static final Sheet STATE = new Sheet(state(), 0.41);
    static final Sheet PARTY = new Sheet(party(), 0.46);
    static final Sheet MEMO = new Sheet(memo(), 0.5);

    static Sheet of(Form form) {
        return switch (form) {
            case ND30 -> STATE;
            case PARTY -> PARTY;
            case PLAIN -> MEMO;
        };
    }

    Look look(Part part) {
        return looks.getOrDefault(part, Look.of(14, LEFT));
    }

    double leftWidth() {
        return TEXT_WIDTH * leftShare;
    }

    double rightWidth() {
        return TEXT_WIDTH - leftWidth();
    }

    private static Map<Part, Look> state() {
        Map<Part, Look> looks = common(14);
        looks.put(Part.NATIONAL_NAME, Look.of(12, CENTER).inBold());
        looks.put(Part.MOTTO, Look.of(13, CENTER).inBold());
        looks.put(Part.PARENT_AGENCY, Look.of(12, CENTER));
        looks.put(Part.ISSUING_AGENCY, Look.of(12, CENTER).inBold());
        looks.put(Part.NUMBER, Look.of(13, CENTER).gaps(4, 0));
        looks.put(Part.PLACE_AND_DATE, Look.of(13, CENTER).inItalic().gaps(4, 0));
        looks.put(Part.TYPE_NAME, Look.of(14, CENTER).inBold().gaps(18, 0).withNext());
        looks.put(Part.ABSTRACT, Look.of(14, CENTER).inBold().withNext());
        looks.put(Part.RECIPIENTS_HEAD, Look.of(12, LEFT).inBold().inItalic());
        looks.put(Part.RECIPIENTS, Look.of(11, LEFT));
        looks.put(Part.AUTHORITY, Look.of(14, CENTER).inBold().withNext());
        looks.put(Part.POSITION, Look.of(14, CENTER).inBold().withNext());
        return Collections.unmodifiableMap(looks);
    }

    private static Map<Part, Look> party() {
        Map<Part, Look> looks = common(14);
        looks.put(Part.NATIONAL_NAME, Look.of(15, CENTER).inBold());
        looks.put(Part.PARENT_AGENCY, Look.of(14, CENTER));
        looks.put(Part.ISSUING_AGENCY, Look.of(14, CENTER).inBold());
        looks.put(Part.STAR, Look.of(14, CENTER));
        looks.put(Part.NUMBER, Look.of(14, CENTER));
        looks.put(Part.PLACE_AND_DATE, Look.of(14, CENTER).inItalic().gaps(6, 0));
        looks.put(Part.TYPE_NAME, Look.of(16, CENTER).inBold().gaps(18, 0).withNext());
        looks.put(Part.ABSTRACT, Look.of(14, CENTER).inBold().withNext());
        looks.put(Part.RECIPIENTS_HEAD, Look.of(14, LEFT).underlined());
        looks.put(Part.RECIPIENTS, Look.of(12, LEFT));
        looks.put(Part.AUTHORITY, Look.of(14, CENTER).inBold().withNext());
        looks.put(Part.POSITION, Look.of(14, CENTER).withNext());
        return Collections.unmodifiableMap(looks);
    }

    private static Map<Part, Look> memo() {
        Map<Part, Look> looks = common(13);
        looks.put(Part.TYPE_NAME, Look.of(14, CENTER).inBold().gaps(0, 0).withNext());
        looks.put(Part.ABSTRACT, Look.of(13, CENTER).inItalic().gaps(3, 6).withNext());
        return Collections.unmodifiableMap(looks);
    }

    private static Map<Part, Look> common(double body) {
        Map<Part, Look> looks = new EnumMap<>(Part.class);
        looks.put(Part.STAMP, Look.of(13, CENTER).inBold());
        looks.put(Part.DRAFT_MARK, Look.of(13, Look.Align.RIGHT).inBold());
        looks.put(Part.RULE, Look.of(2, CENTER));
        looks.put(Part.HEADING_1, running(body).inBold().withNext());
        looks.put(Part.HEADING_2, running(body).inBold().inItalic().withNext());
        looks.put(Part.BODY, running(body));
        looks.put(Part.ITEM, running(body));
        looks.put(Part.BULLET, running(body));
        looks.put(Part.CELL_HEAD, Look.of(12, CENTER).inBold().gaps(2, 2).withNext());
        looks.put(Part.CELL, Look.of(12, LEFT).gaps(2, 2));
        looks.put(Part.LIST_HEAD, Look.of(10, CENTER).inBold().gaps(2, 2).withNext());
        looks.put(Part.LIST_CELL, Look.of(10, LEFT).gaps(1, 1));
        looks.put(Part.SIGNER, Look.of(14, CENTER).inBold());
        looks.put(Part.PAGE_NUMBER, Look.of(13, CENTER));
        return looks;
    }

    private static Look running(double size) {
        return Look.of(size, JUSTIFY).running().gaps(0, 6);
    }
}
