package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes paragraphs of printed lines: what a page repeats is left out, and lines that were only too long are joined. */
final class PdfParagraphs {

    /** A line is full when the next word would not have fitted, give or take a blank. */
    private static final float BLANK = 6;

    private static final float INDENT = 12;
    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–]\\s?)?(?:trang\\s)?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?(?:\\s?[-–])?");
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-–+*•]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]+\\.)\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?…][\"”)]?");

    private PdfParagraphs() {}

    static String of(List<PdfLine> printed) {
        List<PdfLine> lines = withoutRepeated(printed);
        Map<Integer, Float> right = new HashMap<>();
        Map<Integer, Float> left = new HashMap<>();
        for (PdfLine line : lines) {
            right.merge(line.page(), line.right(), Math::max);
            left.merge(line.page(), line.left(), Math::min);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            text.append(line.text().strip());
            if (i + 1 < lines.size()) {
                PdfLine next = lines.get(i + 1);
                text.append(
                        goesOn(line, next, right.getOrDefault(line.page(), 0f), left.getOrDefault(next.page(), 0f))
                                ? joint(line.text())
                                : "\n");
            }
        }
        return text.toString();
    }

    /** A hyphen at the end of a line is one of the word; only a soft one, which is removed later, was put in by the printer. */
    private static String joint(String line) {
        boolean hyphened = line.length() > 1
                && (line.endsWith("\u00AD")
                        || line.endsWith("-") && Character.isLetter(line.charAt(line.length() - 2)));
        return hyphened ? "" : " ";
    }

    private static boolean goesOn(PdfLine line, PdfLine next, float right, float left) {
        if (LIST_MARK.matcher(next.text().strip()).matches()) {
            return false;
        }
        boolean full = line.right() + next.word() + BLANK >= right;
        boolean below = next.page() != line.page() || next.top() > line.top();
        boolean close = next.page() != line.page() || next.top() - line.top() < 4 * Math.max(line.height(), 5);
        boolean indented = next.left() > left + INDENT && next.left() > line.left() + INDENT / 2;
        boolean ended = SENTENCE_END.matcher(line.text()).matches();
        return full && below && close && !(ended && (indented || next.page() != line.page()));
    }

    /** Without the numbers of pages and what stands at the edge of several pages. */
    private static List<PdfLine> withoutRepeated(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        List<PdfLine> edges = edges(lines);
        for (PdfLine line : edges) {
            pages.computeIfAbsent(line.withoutNumbers(), text -> new HashSet<>())
                    .add(line.page());
        }
        Set<PdfLine> repeated = new HashSet<>();
        for (PdfLine line : edges) {
            String text = line.text().strip();
            if (PAGE_NUMBER.matcher(text.toLowerCase()).matches()
                    || pages.getOrDefault(line.withoutNumbers(), Set.of()).size() > 1) {
                repeated.add(line);
            }
        }
        return lines.stream().filter(line -> !repeated.contains(line)).toList();
    }

    /** The uppermost and the lowest lines of each page. */
    private static List<PdfLine> edges(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        for (PdfLine line : lines) {
            pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
        }
        List<PdfLine> edges = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> sorted = new ArrayList<>(page);
            sorted.sort((a, b) -> Float.compare(a.top(), b.top()));
            for (int i = 0; i < sorted.size(); i++) {
                if (i < EDGE || i >= sorted.size() - EDGE) {
                    edges.add(sorted.get(i));
                }
            }
        }
        return edges;
    }
}
