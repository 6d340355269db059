package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the agency named at a place and who is to work with it. */
final class Agencies {

    private static final int LONGEST = 220;
    private static final Pattern STOP = Pattern.compile(
            "(?:về|để|là|có|không|đã|đang|được|theo|nhằm|với|tại|cho|khi|vì|nếu|do|thì|bằng|mà|trực tiếp|đề nghị|kiến nghị|cũng|cho biết|cùng)(?![\\p{L}])");
    private static final Pattern LISTED = Pattern.compile("(?:và\\s+)?(?:các\\s+)?(?:" + Words.AGENCY.pattern()
            + "|tài |giao thông|nông nghiệp|ngành|báo chí|tổ chức|chỉ huy|đoàn thể)");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?<![\\p{L}])(?:phối hợp(?:\\s+chặt chẽ)?(?:\\s+cùng)?(?:\\s+với)?|cùng(?:\\s+với)?|làm việc với)\\s+");
    private static final Pattern HELPER = Pattern.compile("chủ trì,\\s+(?!phối hợp)");
    private static final Pattern SEPARATOR =
            Pattern.compile("(?:[,;]\\s+(?:và\\s+)?|\\s+và\\s+)(?=(?:sở|bộ|ubnd|công an|các|cục|huyện|quận)\\s)");

    /** "Ban Quản lý dự án Đầu tư xây dựng …": verbs that go on a name. */
    private static final Pattern WORD_OF_NAME = Pattern.compile(
            "(?:đầu tư|phòng,? chống|cải cách hành chính|chuyển đổi số|giải phóng mặt bằng|xây dựng nông thôn mới|(?:xây dựng|phát triển|quản lý|khai thác|bảo tồn|ứng dụng|kiểm soát)(?=\\s+(?:các|công trình|dự án|quỹ|khu|tỉnh|thành phố|huyện|đô thị|hạ tầng|nông thôn|quỹ|rừng|bệnh)))(?![\\p{L}])");

    private static final Pattern LIST_GOES_ON = Pattern.compile(";\\s{1,9}(?:và\\s)?" + Words.AGENCY.pattern());
    private static final Pattern AFTER_CAPITAL =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}\\p{Ll}*(?:\\s\\p{Ll}+)?(?:\\svà)?\\s$");
    private static final Pattern ADVERBS =
            Pattern.compile("(?:cũng|còn|đồng thời)\\s+(?=(?:cần|phải|có trách nhiệm|chủ trì)(?![\\p{L}]))");
    private static final Pattern GROUP_OF_AGENCIES =
            Pattern.compile("(?:các|sở|ngành|huyện)\\s?(?:sở|ngành|huyện|ban)?$");

    private Agencies() {}

    /** The name of the agency that starts at the clause's start, up to its predicate; null when there is none. */
    static @Nullable Span at(SourceText source, Span clause) {
        return at(source, clause, Words.AGENCY);
    }

    /** Whoever is named by the pattern at the clause's start, up to the predicate. */
    static @Nullable Span at(SourceText source, Span clause, Pattern kind) {
        Matcher agency = source.find(kind, clause);
        int known = source.names().end(source, clause);
        boolean named = agency.lookingAt();
        if (!named && known == clause.start()) {
            return null;
        }
        int end = Math.min(clause.end(), clause.start() + LONGEST);
        int i = named ? Math.max(agency.end(), known) : known;
        while (i < end && !stopsAt(source, i, new Span(i, clause.end()))) {
            int branches = source.raw().charAt(i) == ':' ? AgencyNames.endOfBranches(source, clause.from(i)) : i;
            i = Math.max(i + 1, branches);
        }
        return source.trimmed(new Span(clause.start(), i));
    }

    /** Whether the words after the agency say what it is to do. */
    static boolean hasPredicate(SourceText source, Span agency, Span clause) {
        Span rest = source.trimmed(new Span(agency.end(), clause.end()));
        Matcher adverbs = source.find(ADVERBS, rest);
        if (adverbs.lookingAt()) {
            rest = rest.from(adverbs.end());
        }
        return source.startsWith(Words.PREDICATE, rest) || source.startsWith(Words.TIME, rest);
    }

    private static boolean stopsAt(SourceText source, int at, Span rest) {
        char c = source.raw().charAt(at);
        if (c == ':'
                && source.contains(GROUP_OF_AGENCIES, new Span(Math.max(0, at - 12), at))
                && (isProper(source, rest) || AgencyNames.endOfBranches(source, rest) > at)) {
            return false;
        }
        if (c == ';' && source.startsWith(LIST_GOES_ON, rest)) {
            return false;
        }
        if (";:.(".indexOf(c) >= 0 && !source.low(new Span(at - 2, at)).equals("tp")) {
            return true;
        }
        if (c == ',') {
            Span next = source.trimmed(rest);
            return !isProper(source, rest) && !source.startsWith(LISTED, next)
                    || !isProper(source, rest) && source.startsWith(Words.IMPERATIVE, next);
        }
        if (Character.isLetter(source.raw().charAt(at - 1)) || !Character.isLowerCase(c) || followsHyphen(source, at)) {
            return false;
        }
        if (source.startsWith(WORD_OF_NAME, rest)
                && source.findRaw(AFTER_CAPITAL, new Span(Math.max(0, at - 14), at))
                        .find()) {
            return false;
        }
        return source.startsWith(Words.PREDICATE, rest)
                || source.startsWith(Words.TIME, rest)
                || source.startsWith(STOP, rest);
    }

    /** A name in capitals goes on with the list: "UBND các huyện Mai Sơn, Yên Châu". */
    private static boolean isProper(SourceText source, Span rest) {
        Span next = source.trimmed(rest);
        return !next.isEmpty() && Character.isUpperCase(source.raw().charAt(next.start()));
    }

    private static boolean followsHyphen(SourceText source, int at) {
        String before = source.raw(new Span(Math.max(0, at - 4), at)).stripTrailing();
        return before.endsWith("-") || before.endsWith("–") || before.endsWith("&");
    }

    static List<String> coordinators(SourceText source, Span clause) {
        List<String> found = new ArrayList<>();
        for (Pattern pattern : List.of(TOGETHER, HELPER)) {
            Search match = source.search(pattern, clause);
            while (match.find()) {
                Span agencies = at(source, clause.from(match.end()));
                if (agencies != null) {
                    found.addAll(list(source, agencies));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<String> list(SourceText source, Span agencies) {
        List<String> names = new ArrayList<>();
        Search separator = source.search(SEPARATOR, agencies);
        int start = agencies.start();
        while (separator.find()) {
            names.add(source.raw(new Span(start, separator.start())));
            start = separator.end();
        }
        names.add(source.raw(new Span(start, agencies.end())));
        return names;
    }
}
