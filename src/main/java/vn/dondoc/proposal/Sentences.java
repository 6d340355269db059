package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into sentences; list marks at their start are left out. */
final class Sentences {

    private static final int LONGEST_HEADING = 150;

    /** Longer runs without an end are no prose and are cut, so that no rule grows with the text. */
    private static final int LONGEST_SENTENCE = 3_000;

    private static final String ENDERS = ".!?…";
    private static final String AFTER_END = ENDERS + "”\"’)";
    private static final Pattern LIST_MARK = Pattern.compile(
            "\\s*(?:([-–—*•●▪◦])|(\\+)|(\\(?\\d{1,2}(?:\\.\\d{1,2}){0,5}(?:[.)-]|\\.-)|\\d{1,2}(?:\\.\\d{1,2}){1,5})|([a-zđ](?:\\)|\\.(?=\\s+\\p{L})))|([ivx]+(?:[.)-]|\\.-)))\\s+");

    private static final int NUMBERED = 2;
    private static final int LETTERED = 6;
    private static final int DASHED = 7;
    private static final int PLUS = 8;
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[^\\p{L}])(?:tp|tx|tt|ts|ths|pgs|gs|ks|bs|đ/c|v\\.v|(?<!\\d\\s?)[bcdđghklmnpqrstvx])\\.$");

    private final SourceText source;
    private final List<Sentence> found = new ArrayList<>();
    private int paragraph;
    private int depth;
    private boolean opens;
    private Run run = new Run(0, 0, 0);
    private boolean inList;

    private Sentences(SourceText source) {
        this.source = source;
    }

    static List<Sentence> of(SourceText source) {
        Sentences sentences = new Sentences(source);
        sentences.paragraphs().forEach(sentences::split);
        return sentences.found;
    }

    /** Lines, joined again where a line was only wrapped. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> lines = lines();
        int width = WrappedLines.width(source, lines);
        int i = 0;
        while (i < lines.size()) {
            int last = i;
            while (last + 1 < lines.size() && isWrapped(lines.get(last), lines.get(last + 1), width)) {
                last++;
            }
            paragraphs.add(new Span(lines.get(i).start(), lines.get(last).end()));
            i = last + 1;
        }
        return paragraphs;
    }

    /** The lines that are neither empty nor the number of a page. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = source.raw().indexOf('\n', start);
            Span line = new Span(start, end < 0 ? source.length() : end);
            if (!WrappedLines.isBlank(source, line)) {
                lines.add(line);
            }
            start = line.end() + 1;
        }
        return lines;
    }

    private boolean isWrapped(Span line, Span next, int width) {
        if (source.startsWith(LIST_MARK, next) || WrappedLines.endsSentence(source, line)) {
            return false;
        }
        return WrappedLines.goesOn(source, line, next, width);
    }

    private void split(Span paragraphSpan) {
        Span body = withoutListMark(paragraphSpan);
        depth = depth(paragraphSpan);
        boolean listed = depth > 0;
        int before = found.size();
        int start = body.start();
        int brackets = 0;
        opens = true;
        for (int i = body.start(); i < body.end(); i++) {
            char c = source.raw().charAt(i);
            brackets = c == '(' ? brackets + 1 : c == ')' ? Math.max(0, brackets - 1) : brackets;
            if (brackets == 0 && isEnd(i, body)) {
                int end = endOfRun(i, body);
                add(new Span(start, end), false);
                start = end;
                i = end - 1;
            }
        }
        Span rest = new Span(start, body.end());
        add(rest, !listed && !inList && found.size() == before && isHeading(rest));
        inList = !source.low(body).isBlank() && ";:".indexOf(lastChar(body)) >= 0;
        paragraph++;
    }

    /** Roman numerals stand above numbers, these above letters, and dashes below all; "1.2" is below "1". */
    private int depth(Span paragraphSpan) {
        Matcher mark = source.find(LIST_MARK, paragraphSpan);
        if (!mark.lookingAt()) {
            return 0;
        }
        if (mark.group(1) != null || mark.group(2) != null) {
            return mark.group(1) != null ? DASHED : PLUS;
        }
        if (mark.group(3) == null) {
            return mark.group(4) != null ? LETTERED : 1;
        }
        return Math.min(
                LETTERED - 1,
                NUMBERED
                        + (int) mark.group(3)
                                .replaceAll("[.)-]+$", "")
                                .chars()
                                .filter(c -> c == '.')
                                .count());
    }

    private Span withoutListMark(Span span) {
        Matcher mark = source.find(LIST_MARK, span);
        return mark.lookingAt() ? span.from(mark.end()) : span;
    }

    private boolean isEnd(int at, Span body) {
        if (ENDERS.indexOf(source.raw().charAt(at)) < 0) {
            return false;
        }
        int next = endOfRun(at, body);
        int after = run.after();
        if (after == next && after < body.end()) {
            return false;
        }
        return after >= body.end() || startsSentence(source.raw().charAt(after)) && !isAbbreviation(at);
    }

    private boolean startsSentence(char c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || "“\"–-".indexOf(c) >= 0;
    }

    private boolean isAbbreviation(int at) {
        Span word = new Span(Math.max(0, at - 6), at + 1);
        return source.raw().charAt(at) == '.'
                && ABBREVIATION.matcher(source.low(word)).find();
    }

    /** The run of end marks is looked through once, whichever of its marks is asked for. */
    private int endOfRun(int at, Span body) {
        if (at < run.start() || at >= run.end()) {
            int end = at + 1;
            while (end < body.end() && AFTER_END.indexOf(source.raw().charAt(end)) >= 0) {
                end++;
            }
            int after = end;
            while (after < body.end() && SourceText.isBlank(source.raw().charAt(after))) {
                after++;
            }
            run = new Run(at, end, after);
        }
        return run.end();
    }

    /** End marks and, behind the blanks after them, where the text goes on. */
    private record Run(int start, int end, int after) {}

    private boolean isHeading(Span span) {
        String text = source.low(span).strip();
        return text.length() < LONGEST_HEADING && (ENDERS + ";:").indexOf(lastChar(span)) < 0;
    }

    private char lastChar(Span span) {
        String text = source.low(span).stripTrailing();
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private void add(Span span, boolean heading) {
        int start = span.start();
        while (start < span.end() && SourceText.isBlank(source.raw().charAt(start))) {
            start++;
        }
        boolean title = heading;
        while (span.end() - start > LONGEST_SENTENCE) {
            int cut = lastBlank(start + LONGEST_SENTENCE / 2, start + LONGEST_SENTENCE);
            keep(new Span(start, cut), false);
            start = cut;
            title = false;
        }
        if (start < span.end()) {
            keep(span.from(start), title);
        }
    }

    private int lastBlank(int from, int to) {
        int at = to;
        while (at > from && source.low().charAt(at) != ' ') {
            at--;
        }
        return at;
    }

    private void keep(Span span, boolean heading) {
        found.add(new Sentence(span, paragraph, heading, depth, opens));
        opens = false;
    }
}
