package vn.dondoc.document;

/**
 * How one part of a paper looks.
 *
 * @param size in points
 * @param firstLine indent of the first line in millimetres
 * @param before gap above in points
 * @param after gap below in points
 * @param spacing of lines, 1 for single
 */
record Look(
        double size,
        Align align,
        boolean bold,
        boolean italic,
        boolean underline,
        double firstLine,
        double before,
        double after,
        double spacing,
        boolean keepWithNext) {

    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    static Look of(double size, Align align) {
        return new Look(size, align, false, false, false, 0, 0, 0, 1, false);
    }

    Look inBold() {
        return new Look(size, align, true, italic, underline, firstLine, before, after, spacing, keepWithNext);
    }

    Look inItalic() {
        return new Look(size, align, bold, true, underline, firstLine, before, after, spacing, keepWithNext);
    }

    Look underlined() {
        return new Look(size, align, bold, italic, true, firstLine, before, after, spacing, keepWithNext);
    }

    Look gaps(double above, double below) {
        return new Look(size, align, bold, italic, underline, firstLine, above, below, spacing, keepWithNext);
    }

    /** As the body's text: first line 1,27 cm, lines 1,15. */
    Look running() {
        return new Look(size, align, bold, italic, underline, 12.7, before, after, 1.15, keepWithNext);
    }

    Look withNext() {
        return new Look(size, align, bold, italic, underline, firstLine, before, after, spacing, true);
    }
}
