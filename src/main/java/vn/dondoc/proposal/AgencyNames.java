package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of agencies that are known beforehand, so that a word of theirs that is also a verb ("Sở Xây dựng", "Bộ Kế hoạch
 * và đầu tư") does not end them: the branches of the State everywhere, and the units of an installation.
 */
public final class AgencyNames {

    /** Only the branches of the State. */
    public static final AgencyNames COMMON = new AgencyNames(List.of());

    private static final int SHORTEST = 6;
    private static final String AND = "(?:\\s+và\\s+|\\s*[-–,&]\\s*)";
    private static final Pattern BRANCH = Pattern.compile(("(?:sở|bộ|ngành|phòng)\\s+(?:"
                    + "nông nghiệp(?:& (?:phát triển nông thôn|ptnt|môi trường))?"
                    + "|kế hoạch& đầu tư|tài nguyên(?:& | )môi trường|giáo dục& đào tạo|thông tin& truyền thông|khoa học& công nghệ"
                    + "|lao động& thương binh& xã hội|văn hóa(?:& thể thao)?(?:& thông tin)?(?:& du lịch)?|quy hoạch& kiến trúc"
                    + "|giao thông(?: vận tải|& xây dựng)?|xây dựng|tài chính|nội vụ|tư pháp|công thương|y tế|ngoại vụ"
                    + "|dân tộc& tôn giáo|du lịch)(?![\\p{L}])")
            .replace("& ", AND));

    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    private AgencyNames(Collection<String> names) {
        names.stream()
                .map(SourceText::folded)
                .filter(name -> name.length() >= SHORTEST && name.indexOf(' ') > 0)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> byFirstWord
                        .computeIfAbsent(firstWord(name, 0), first -> new ArrayList<>())
                        .add(name));
    }

    /** These names beside the common ones. */
    public static AgencyNames of(Collection<String> names) {
        return new AgencyNames(names);
    }

    /** Where the longest known name that begins at this place ends; the place itself when none does. */
    int end(SourceText source, Span clause) {
        Matcher branch = source.find(BRANCH, clause);
        int end = branch.lookingAt() ? branch.end() : clause.start();
        for (String name : byFirstWord.getOrDefault(firstWord(source.low(), clause.start()), List.of())) {
            int nameEnd = clause.start() + name.length();
            if (nameEnd > end && nameEnd <= clause.end() && stands(source.low(), name, clause.start())) {
                return nameEnd;
            }
        }
        return end;
    }

    private static boolean stands(String text, String name, int at) {
        int end = at + name.length();
        return text.startsWith(name, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String firstWord(String text, int at) {
        int end = text.indexOf(' ', at);
        return end < 0 ? text.substring(at) : text.substring(at, end);
    }
}
