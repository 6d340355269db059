package vn.dondoc.document;

/** How long the lines are that official papers draw under some of their words, in points. */
final class Rules {

    /** Between a third and a half of the words' line. */
    private static final double PARTIAL = 0.4;

    private Rules() {}

    /** As long as the line of words itself, as under the motto and the Party's name. */
    static double whole(String text, Look look, double room) {
        return Math.min(Fonts.width(text, look), room);
    }

    /** Shorter than the longest line of the words. */
    static double partial(String text, Look look, double room) {
        return Lines.of(text, look, room).stream()
                        .mapToDouble(line -> Fonts.width(line, look))
                        .max()
                        .orElse(0)
                * PARTIAL;
    }
}
