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
 * Names of agencies that are known beforehand, so that a word of theirs that is also a verb ("Quỹ Đầu tư phát triển", "Bộ Kế
 * hoạch và đầu tư") does not end them: the branches of the State and what every province has, and the units of an installation.
 */
public final class AgencyNames {

    private static final int SHORTEST = 6;
    private static final int LONGEST_WORD = 20;
    private static final List<String> EVERYWHERE = List.of(
            "Ban Bảo vệ, chăm sóc sức khỏe cán bộ",
            "Ban bồi thường, giải phóng mặt bằng",
            "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn",
            "Ban Quản lý dự án đầu tư xây dựng",
            "Quỹ Bảo vệ và phát triển rừng",
            "Quỹ Đầu tư phát triển",
            "Trung tâm Dịch vụ việc làm",
            "Trung tâm Giám sát, điều hành thông minh",
            "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
            "Trung tâm Phục vụ hành chính công",
            "Trung tâm Xúc tiến đầu tư, thương mại và du lịch",
            "Văn phòng Đăng ký đất đai");

    /** What is known without an installation. */
    public static final AgencyNames COMMON = new AgencyNames(EVERYWHERE);

    private static final String AND = "(?:\\s+và\\s+|\\s*[-–,&]\\s*)";
    private static final String NAME = ("(?:nông nghiệp(?:& (?:phát triển nông thôn|ptnt|môi trường))?"
                    + "|kế hoạch& đầu tư|tài nguyên(?:& | )môi trường|giáo dục& đào tạo|thông tin& truyền thông|khoa học& công nghệ"
                    + "|lao động& thương binh& xã hội|văn hóa(?:& thể thao)?(?:& thông tin)?(?:& du lịch)?|quy hoạch& kiến trúc"
                    + "|giao thông(?: vận tải|& xây dựng)?|xây dựng|tài chính|nội vụ|tư pháp|công thương|y tế|ngoại vụ"
                    + "|dân tộc& tôn giáo|du lịch)(?![\\p{L}])")
            .replace("& ", AND);
    private static final Pattern BRANCH = Pattern.compile("(?:sở|bộ|ngành|phòng)\\s+" + NAME);
    private static final Pattern BRANCHES = Pattern.compile(":\\s+" + NAME + "(?:(?:,|\\s+và)\\s+" + NAME + "){0,30}");

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
        List<String> all = new ArrayList<>(EVERYWHERE);
        all.addAll(names);
        return new AgencyNames(all);
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

    /** Where "…: tài chính, xây dựng và y tế" behind "các sở" ends; its own start where no such names follow. */
    static int endOfBranches(SourceText source, Span colon) {
        Matcher branches = source.find(BRANCHES, colon);
        return branches.lookingAt() ? branches.end() : colon.start();
    }

    private static boolean stands(String text, String name, int at) {
        int end = at + name.length();
        return text.startsWith(name, at) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String firstWord(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
