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
    private static final Pattern LIST_MARK =
            Pattern.compile("\\s*(?:[-–+*•]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ]\\)|[ivx]+\\.)\\s+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|[^\\p{L}])(?:tp|tx|tt|ts|ths|pgs|gs|ks|bs|đ/c|v\\.v|\\p{L})\\.$");

    private final SourceText source;
    private final List<Sentence> found = new ArrayList<>();
    private int paragraph;
    private boolean inList;

    private Sentences(SourceText source) {
        this.source = source;
    }

    static List<Sentence> of(SourceText source) {
        Sentences sentences = new Sentences(source);
        sentences.paragraphs().forEach(sentences::split);
        return sentences.found;
    }

    /** Lines, joined again where a line was only wrapped: the next one goes on in lower case. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < source.length()) {
            int end = lineEnd(start);
            while (end < source.length() && isWrapped(start, end)) {
                end = lineEnd(end + 1);
            }
            Span line = new Span(start, end);
            if (!source.low(line).isBlank()) {
                paragraphs.add(line);
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private int lineEnd(int start) {
        int end = source.raw().indexOf('\n', start);
        return end < 0 ? source.length() : end;
    }

    private boolean isWrapped(int start, int end) {
        String line = source.low(new Span(start, end)).stripTrailing();
        if (line.isBlank() || end + 1 >= source.length()) {
            return false;
        }
        boolean ended = ".;:!?…”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
        Span next = new Span(end + 1, lineEnd(end + 1));
        return !ended
                && !next.isEmpty()
                && Character.isLowerCase(source.raw().charAt(end + 1))
                && !source.startsWith(LIST_MARK, next);
    }

    private void split(Span paragraphSpan) {
        Span body = withoutListMark(paragraphSpan);
        boolean listed = body.start() > paragraphSpan.start();
        int before = found.size();
        int start = body.start();
        int depth = 0;
        for (int i = body.start(); i < body.end(); i++) {
            char c = source.raw().charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && isEnd(i, body)) {
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

    private Span withoutListMark(Span span) {
        Matcher mark = source.find(LIST_MARK, span);
        return mark.lookingAt() ? span.from(mark.end()) : span;
    }

    private boolean isEnd(int at, Span body) {
        if (ENDERS.indexOf(source.raw().charAt(at)) < 0) {
            return false;
        }
        int next = endOfRun(at, body);
        int after = next;
        while (after < body.end() && SourceText.isBlank(source.raw().charAt(after))) {
            after++;
        }
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

    private int endOfRun(int at, Span body) {
        int end = at + 1;
        while (end < body.end() && (ENDERS + "”\"’)").indexOf(source.raw().charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

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
        if (span.end() - start > LONGEST_SENTENCE) {
            int cut = Math.max(source.low().lastIndexOf(' ', start + LONGEST_SENTENCE), start + LONGEST_SENTENCE / 2);
            add(new Span(start, cut), false);
            add(span.from(cut), false);
        } else if (start < span.end()) {
            found.add(new Sentence(span.from(start), paragraph, heading));
        }
    }
}
