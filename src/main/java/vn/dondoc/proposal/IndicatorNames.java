package vn.dondoc.proposal;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of a figure in the words beside its number. */
final class IndicatorNames {

    private static final int SHORTENED = 9;
    private static final int LONGEST = 16;
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{3,}");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{1,200}\\)");
    private static final int LONGEST_SUBJECT = 10;
    private static final Pattern LAST_OF_LIST = Pattern.compile("^(?:\\S+\\s){1,3}và\\s");
    private static final Pattern DIFFERENCE = Pattern.compile("\\([+-][^()]{1,40}\\)");

    private IndicatorNames() {}

    /** The period named in the words before a number, not that which the number is compared with. */
    static @Nullable Span period(SourceText source, Span gap) {
        Search named = source.search(NameWords.PERIOD, withoutComparison(source, gap));
        return named.find() ? new Span(named.start(), named.end()) : null;
    }

    static boolean hasPeriod(SourceText source, Span gap) {
        return source.contains(NameWords.PERIOD, gap);
    }

    /** The words before a number that can name it; empty where there are none of its own. */
    static String before(SourceText source, Span gap) {
        Span rest = withoutPeriod(
                source, withoutPredicate(source, skip(source, NameWords.REPORTED, withoutComparison(source, gap))));
        String name = subject(source, rest, gap);
        for (int i = 0; i < 3 && size(name) < 2 && !rest.isEmpty(); i++) {
            Span part = lastPart(source, rest);
            String named = words(source.raw(source.trimmed(withoutPredicate(source, stripped(source, part)))));
            name = size(named) >= 2 || name.isEmpty() ? named : name;
            rest = withoutPredicate(source, new Span(rest.start(), Math.max(rest.start(), part.start() - 1)));
        }
        return NameWords.NOBODYS.matcher(SourceText.folded(name)).lookingAt() ? "" : shortened(name);
    }

    /** "Về thu ngân sách, 9 tháng đạt …": what the sentence announces; empty where it announces nothing. */
    static String topic(SourceText source, Span gap) {
        Matcher topic = source.find(NameWords.TOPIC, gap);
        return topic.lookingAt() ? words(source.raw(new Span(topic.start(1), topic.end(1)))) : "";
    }

    /** Whether no words of the last part of the gap can name a figure: a name may stand behind the number. */
    static boolean isBare(SourceText source, Span gap) {
        Span rest = withoutPeriod(
                source, withoutPredicate(source, skip(source, NameWords.REPORTED, withoutComparison(source, gap))));
        return words(source.raw(source.trimmed(withoutPredicate(source, stripped(source, lastPart(source, rest))))))
                .isEmpty();
    }

    /** "Ngành X tiếp tục mở rộng thị trường, …, ước tăng 8 %": behind a comma the verb goes back to the subject. */
    private static String subject(SourceText source, Span rest, Span gap) {
        Search end = source.search(NameWords.SUBJECT_END, rest);
        if (!source.startsWith(NameWords.VERB_BEHIND_COMMA, gap.from(rest.end())) || !end.find()) {
            return "";
        }
        String words = source.raw(stripped(source, new Span(rest.start(), end.start())));
        String name = words(BRACKET.matcher(words).replaceAll(" "));
        return size(name) <= LONGEST_SUBJECT ? name : "";
    }

    private static Span withoutPredicate(SourceText source, Span span) {
        Search predicate = source.search(NameWords.PREDICATE, span);
        return predicate.find() ? new Span(span.start(), predicate.start()) : span;
    }

    private static Span withoutPeriod(SourceText source, Span span) {
        Search period = source.search(NameWords.LAST_PERIOD, span);
        return period.find() ? withoutPredicate(source, new Span(span.start(), period.start())) : span;
    }

    private static String shortened(String name) {
        String[] words = name.split(" ");
        return words.length <= LONGEST
                ? name
                : String.join(" ", Arrays.copyOfRange(words, words.length - SHORTENED, words.length));
    }

    /** What was done, without who did it. */
    static String withoutSubject(String words) {
        return NameWords.DOER.matcher(words).replaceFirst("");
    }

    private static Span withoutComparison(SourceText source, Span gap) {
        Matcher compared = source.find(NameWords.COMPARED, gap);
        return compared.lookingAt() ? gap.from(compared.end()) : gap;
    }

    private static Span stripped(SourceText source, Span span) {
        Span rest = span;
        for (int i = 0; i < 3; i++) {
            rest = skip(source, NameWords.PERIOD, rest);
            rest = skip(source, NameWords.LEAD_IN, rest);
        }
        return skip(source, NameWords.OWNER, skip(source, NameWords.LEAD_IN, rest));
    }

    /** Behind the last semicolon, and behind the last comma unless a list of short names goes over it. */
    private static Span lastPart(SourceText source, Span gap) {
        String text = source.low(gap);
        int bracket = text.lastIndexOf('(');
        int from = Math.max(text.lastIndexOf(';'), text.lastIndexOf(": ")) + 1;
        from = Math.max(from, text.indexOf(')', Math.max(bracket, 0)) < 0 ? bracket + 1 : 0);
        int comma = text.lastIndexOf(", ");
        while (comma > from && goesOver(text, from, comma)) {
            comma = text.lastIndexOf(", ", comma - 1);
        }
        return gap.from(gap.start() + Math.max(from, comma < from ? from : comma + 1));
    }

    /** Whether the words before the comma belong to the same name as those behind it. */
    private static boolean goesOver(String text, int from, int comma) {
        String before = piece(text, from, comma);
        String behind = text.substring(comma + 1).split(",", 2)[0];
        return !NameWords.ENDED.matcher(before).find()
                && (isInList(behind) || isName(before.strip()) && isNoName(behind));
    }

    private static boolean isNoName(String piece) {
        return !NameWords.OTHER_SUBJECT.matcher(piece.strip()).lookingAt() && !isName(piece.strip());
    }

    /** "thủy sản" behind "nông, lâm,": too short for a name, and no word that begins one. */
    private static boolean isInList(String piece) {
        String bare = piece.strip().replaceAll("\\s*\\(.*$", "");
        return !NameWords.OWN_NAME.matcher(bare).lookingAt()
                && (size(bare) < 3 || LAST_OF_LIST.matcher(bare).find());
    }

    private static String piece(String text, int from, int comma) {
        return text.substring(Math.max(from, text.lastIndexOf(", ", comma - 1) + 1), comma);
    }

    /** Begins with a word that begins the names of figures: sum, number, rate, output, … */
    static boolean isName(String words) {
        return NameWords.OWN_NAME.matcher(SourceText.folded(words)).lookingAt();
    }

    /** The number of words; an abbreviation such as CPI says as much as two. */
    static int size(String words) {
        return words.isBlank()
                ? 0
                : ABBREVIATION.matcher(words.strip()).matches()
                        ? 2
                        : words.strip().split("\\s+").length;
    }

    static String words(String text) {
        String named = NameWords.PERIOD_INSIDE
                .matcher(DIFFERENCE.matcher(text).replaceAll(" "))
                .replaceAll(" ");
        return named.replaceAll("[“”\"()]", " ").replaceAll("\\s+", " ").replaceAll("^[\\s,;:–-]+|[\\s,;:–-]+$", "");
    }

    private static Span skip(SourceText source, Pattern pattern, Span span) {
        Matcher match = source.find(pattern, span);
        return match.lookingAt() ? span.from(match.end()) : span;
    }
}
