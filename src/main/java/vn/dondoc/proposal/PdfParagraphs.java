package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.Collections;
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
    private static final float NEXT_LINE = 1.3f;
    private static final float NEXT_PARAGRAPH = 2.5f;
    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[-–]\\s?)?(?:trang\\s)?\\d{1,4}(?:\\s?/\\s?\\d{1,4})?(?:\\s?[-–])?");
    private static final Pattern LIST_MARK = Pattern.compile("(?:[-–+*•]|\\d{1,2}[.)]|[a-zđ]\\)|[IVX]+\\.)\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?…][\"”)]?");

    private final List<PdfLine> lines;
    private final Map<Integer, Float> right = new HashMap<>();
    private final Map<Integer, Float> left = new HashMap<>();
    private final float spacing;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        for (PdfLine line : lines) {
            right.merge(line.page(), line.right(), Math::max);
            left.merge(line.page(), line.left(), Math::min);
        }
        spacing = spacing();
    }

    static String of(List<PdfLine> printed) {
        return new PdfParagraphs(withoutRepeated(printed)).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            text.append(line.text().strip());
            if (i + 1 < lines.size()) {
                PdfLine next = lines.get(i + 1);
                text.append(goesOn(line, next) ? joint(line.text(), next.text()) : "\n");
            }
        }
        return text.toString();
    }

    /** From one line to the next inside paragraphs, which most lines are; more than that parts paragraphs. */
    private float spacing() {
        List<Float> steps = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            float step = lines.get(i + 1).top() - lines.get(i).top();
            if (lines.get(i).page() == lines.get(i + 1).page() && step > 0) {
                steps.add(step);
            }
        }
        Collections.sort(steps);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }

    /** A hyphen or stroke at the end of a line is one of the word; a soft hyphen, put in by the printer, is removed later. */
    private static String joint(String line, String next) {
        char last = line.charAt(line.length() - 1);
        boolean inWord = line.length() > 1
                && (last == '-' || last == '/')
                && Character.isLetterOrDigit(line.charAt(line.length() - 2));
        return inWord || last == '\u00AD' || next.startsWith("/") ? "" : " ";
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        boolean full = line.right() + next.word() + BLANK >= right.getOrDefault(line.page(), 0f);
        if (!full || LIST_MARK.matcher(next.text().strip()).matches()) {
            return false;
        }
        boolean indented =
                next.left() > left.getOrDefault(next.page(), 0f) + INDENT && next.left() > line.left() + INDENT / 2;
        boolean ended = SENTENCE_END.matcher(line.text()).matches();
        return isBelow(line, next, ended ? NEXT_LINE : NEXT_PARAGRAPH) && !(ended && indented);
    }

    private boolean isBelow(PdfLine line, PdfLine next, float most) {
        float step = next.top() - line.top();
        return next.page() != line.page() || step > 0 && step < most * spacing;
    }

    /** Without the numbers of pages and what stands at the edge of several pages. */
    private static List<PdfLine> withoutRepeated(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        List<PdfLine> edges = edges(lines);
        for (PdfLine line : edges) {
            pages.computeIfAbsent(line.withoutNumbers(), text -> new HashSet<>())
                    .add(line.page());
        }
        long count = lines.stream().mapToInt(PdfLine::page).distinct().count();
        Set<PdfLine> repeated = new HashSet<>();
        for (PdfLine line : edges) {
            String text = line.text().strip();
            if (PAGE_NUMBER.matcher(text.toLowerCase()).matches()
                    || isOften(
                            pages.getOrDefault(line.withoutNumbers(), Set.of()).size(), count)) {
                repeated.add(line);
            }
        }
        return lines.stream().filter(line -> !repeated.contains(line)).toList();
    }

    private static boolean isOften(int pages, long all) {
        return pages > 1 && pages * 2 >= all;
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
