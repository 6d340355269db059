package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks centred words into lines of like length, so that no single word hangs below. */
final class Lines {

    private Lines() {}

    /** @param room the width of the column in points */
    static List<String> of(String text, Look look, double room) {
        String clean = PaperText.clean(text).strip();
        int wanted = filled(clean, look, room).size();
        double width = room;
        for (double narrower = room - 4; narrower > room / 3; narrower -= 4) {
            if (filled(clean, look, narrower).size() > wanted) {
                break;
            }
            width = narrower;
        }
        return filled(clean, look, width);
    }

    private static List<String> filled(String text, Look look, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Fonts.width(longer, look) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
