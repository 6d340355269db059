package vn.dondoc.proposal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is addressed by a clause: the agency at its start or behind an opening topic, time or condition. */
final class Addressee {

    private static final Pattern OPENING = Pattern.compile(
            "(?:trường hợp|phần|việc|cái chính|(?:điều|vấn đề) quan trọng|quan trọng nhất|ngoài việc|về|đối với|trước|trong|trên cơ sở|ngay sau|sau khi|khi|từ|để|nếu|riêng|hàng|hằng|căn cứ|chậm nhất|định kỳ|cùng với|thời gian tới|bên cạnh|đến)(?![\\p{L}])");
    /** A time or a topic, up to its comma, that stands before the order itself. */
    static final Pattern OPENING_TIME = Pattern.compile(
            "(?:trước|trong|chậm nhất|từ|hàng|hằng|đến|định kỳ|về|đối với|riêng|ngay|trên cơ sở|căn cứ)(?![\\p{L}])[^,;]{3,80},\\s+");

    private static final Pattern COMMA = Pattern.compile(
            "(?:,|:|(?:hàng|hằng) (?:ngày|tuần|tháng|quý|năm)|thời gian tới|\\sthì|(?<=chính|quan trọng|nhất) là)\\s+");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:các\\s+)?(?:sở|ngành|huyện|quận|xã|phường|đơn vị|cơ quan|địa phương|bộ|ubnd huyện|ubnd quận|ubnd xã|công an|ban|tỉnh|công ty|trung tâm|trường)(?:\\s+(?:này|trên|đó))?");
    private static final Pattern LIST_HEAD = Pattern.compile(
            "(?<![\\p{L}])(?:các|từng)\\s+(?:sở|bộ|ban|cấp|đơn vị|cơ quan)(?:,\\s+(?:ban|ngành)){0,2},\\s+$");
    private static final Pattern LOCALITY = Pattern.compile(
            "(?:ubnd |lãnh đạo )?(?:huyện|quận|thị xã|thành phố|tp|xã|phường|đặc khu|tỉnh)(?![\\p{L}])");
    private static final Pattern WHOEVER = Pattern.compile("(?:đơn vị|cơ quan|địa phương|bên) (?:này|trên|đó)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}])(?:sở|công an|ban quản lý|cục|chi cục|công ty|văn phòng|thanh tra|ubnd (?:huyện|quận|xã|phường|thị xã))\\s+");
    private static final String GROUP =
            "(?:cán bộ|công chức|viên chức|nhân viên|công nhân|người lao động|người dân|nhân dân|bà con|hộ dân|hộ gia đình|hộ kinh doanh"
                    + "|tiểu thương|đại biểu|chuyên gia|nhà khoa học|(?<=(?:các|mọi|mỗi|từng) )(?:tổ chức|cá nhân)|(?<=tổ chức, )cá nhân)(?![\\p{L}])";
    private static final Pattern PEOPLE = Pattern.compile("(?:(?:các|những|mọi|mỗi|toàn thể|từng)\\s+)?" + GROUP
            + "(?:(?:,\\s+|\\s+và\\s+)(?:các\\s+)?" + GROUP + ")*");
    /** "CDC Đồng Tháp": an agency by its initials, which are none of the economy's. */
    private static final Pattern INITIALS = Pattern.compile(
            "(?!(?:GRDP|GDP|FDI|ODA|OCOP|PCI|PAPI|PAR|IUU|CNTT|COVID|THPT|THCS|BHYT|BHXH|GPMB|XDCB|NSNN|KTXH|QL|TL)(?![\\p{L}]))\\p{Lu}{2,8}(?:\\s\\p{Lu}\\p{Ll}+){0,3}(?=\\s\\p{Ll})");

    private static final Pattern PROVINCE = Pattern.compile("(?:" + Naming.PROVINCE_ADDRESSED.pattern()
            + ")(?=\\s+(?:muốn(?![\\p{L}])|" + Words.PREDICATE.pattern() + "))");
    private static final int LONGEST_GROUP = 120;
    private static final int FARTHEST_BACK = 300;
    private static final Set<String> NOT_ADDRESSED = Set.of("các", "ngành", "tỉnh");

    private Addressee() {}

    static @Nullable Span in(SourceText source, Span clause) {
        Span behind = Times.behindOpening(source, clause);
        Span agency = Agencies.at(source, clause);
        if (agency == null) {
            agency = Agencies.at(source, behind);
        }
        if (agency != null || !source.startsWith(OPENING, clause)) {
            return agency;
        }
        Matcher towards = source.find(Addressing.TOWARDS, clause);
        if (towards.lookingAt()) {
            Span rest = clause.from(towards.end());
            Span named = Agencies.at(source, rest);
            if (named != null && Agencies.hasPredicate(source, named, rest)) {
                return named;
            }
        }
        Search comma = source.search(COMMA, clause);
        while (comma.find()) {
            Span rest = clause.from(comma.end());
            Span found = Agencies.at(source, rest);
            if (found != null && Agencies.hasPredicate(source, found, rest)) {
                return withHead(source, found);
            }
        }
        return null;
    }

    /** Whoever is addressed as a group or by initials: "các cán bộ, công chức cần …". */
    static @Nullable Span people(SourceText source, Span clause) {
        Matcher towards = source.find(Addressing.TOWARDS, clause);
        Span rest = towards.lookingAt() ? clause.from(towards.end()) : Times.behindOpening(source, clause);
        Matcher initials = source.findRaw(INITIALS, rest);
        Matcher province = source.find(PROVINCE, rest);
        Span people = initials.lookingAt() ? new Span(rest.start(), initials.end()) : Agencies.at(source, rest, PEOPLE);
        if (province.lookingAt()) {
            return new Span(rest.start(), province.end());
        }
        return people != null && people.length() <= LONGEST_GROUP && Agencies.hasPredicate(source, people, rest)
                ? people
                : null;
    }

    /** The agency named last before, in the same sentence: whom "đơn vị này" means. */
    static @Nullable Span namedBefore(SourceText source, int at) {
        Span last = null;
        Search named = source.search(NAMED, new Span(sentenceStart(source, at), at));
        while (named.find()) {
            Span agency = Agencies.at(source, new Span(named.start(), at));
            boolean proper = Character.isUpperCase(source.raw().charAt(named.end()));
            if (agency != null && proper && agency.end() > named.end()) {
                last = one(source, agency);
            }
        }
        return last;
    }

    /** The first of several that are named in a row. */
    private static Span one(SourceText source, Span agencies) {
        int comma = source.raw(agencies).indexOf(',');
        return comma < 0 ? agencies : new Span(agencies.start(), agencies.start() + comma);
    }

    private static int sentenceStart(SourceText source, int at) {
        int start = at;
        while (start > 0
                && at - start < FARTHEST_BACK
                && ".;:\n".indexOf(source.raw().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** "các bộ," before "ngành cần …" belongs to it. */
    private static Span withHead(SourceText source, Span agency) {
        Search head = source.search(LIST_HEAD, new Span(Math.max(0, agency.start() - 30), agency.start()));
        return head.find() ? new Span(head.start(), agency.end()) : agency;
    }

    /** "đơn vị này": one meant is named elsewhere. */
    static boolean isWhoever(String named) {
        return WHOEVER.matcher(SourceText.folded(named)).matches();
    }

    /** The agency meant: the one named, or for "sở này" and its like the one addressed before. */
    static String meant(String named, @Nullable String before, @Nullable String host) {
        String folded = SourceText.folded(named);
        if (!PRONOUN.matcher(folded).matches() || NOT_ADDRESSED.contains(folded)) {
            return hostBranch(folded, named, host);
        }
        String stem = folded.replaceAll("\\s+(?:này|trên|đó)$", "");
        for (String candidate : new String[] {before, host}) {
            if (candidate != null && (isWhoever(named) || isLocality(stem, candidate))) {
                return candidate;
            }
            if (candidate != null && SourceText.folded(candidate).contains(stem)) {
                return candidate;
            }
        }
        return named;
    }

    /** "Địa phương" is the district, the commune or the province spoken to. */
    private static boolean isLocality(String stem, String candidate) {
        return stem.equals("địa phương")
                && LOCALITY.matcher(SourceText.folded(candidate)).lookingAt();
    }

    /** "ngành" alone is the branch of the department that is host of the session. */
    private static String hostBranch(String folded, String named, @Nullable String host) {
        if (folded.equals("ngành") && host != null && SourceText.folded(host).startsWith("sở ")) {
            return "ngành " + host.substring(3);
        }
        return named;
    }
}
