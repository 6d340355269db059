package vn.dondoc.proposal;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is addressed by a clause: the agency at its start or behind an opening topic, time or condition. */
final class Addressee {

    private static final Pattern OPENING = Pattern.compile(
            "(?:về|đối với|trước|trong|trên cơ sở|ngay sau|sau khi|khi|từ|để|nếu|riêng|hàng|hằng|căn cứ|chậm nhất|định kỳ|cùng với|thời gian tới|bên cạnh|đến)(?![\\p{L}])");
    /** A time or a topic, up to its comma, that stands before the order itself. */
    static final Pattern OPENING_TIME = Pattern.compile(
            "(?:trước|trong|chậm nhất|từ|hàng|hằng|đến|định kỳ|về|đối với|riêng|ngay|trên cơ sở|căn cứ)(?![\\p{L}])[^,;]{3,80},\\s+");

    private static final Pattern COMMA =
            Pattern.compile("(?:,|(?:hàng|hằng) (?:ngày|tuần|tháng|quý|năm)|thời gian tới|\\sthì)\\s+");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:các\\s+)?(?:sở|ngành|huyện|quận|xã|phường|đơn vị|cơ quan|địa phương|bộ|ubnd huyện|ubnd quận|ubnd xã|công an|ban|tỉnh|công ty|trung tâm|trường)(?:\\s+(?:này|trên|đó))?");
    private static final Pattern LIST_HEAD = Pattern.compile(
            "(?<![\\p{L}])(?:các|từng)\\s+(?:sở|bộ|ban|cấp|đơn vị|cơ quan)(?:,\\s+(?:ban|ngành)){0,2},\\s+$");
    private static final Pattern WHOEVER = Pattern.compile("(?:đơn vị|cơ quan|địa phương|bên) (?:này|trên|đó)");
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

    /** "các bộ," before "ngành cần …" belongs to it. */
    private static Span withHead(SourceText source, Span agency) {
        Search head = source.search(LIST_HEAD, new Span(Math.max(0, agency.start() - 30), agency.start()));
        return head.find() ? new Span(head.start(), agency.end()) : agency;
    }

    /** The agency meant: the one named, or for "sở này" and its like the one addressed before. */
    static String meant(String named, @Nullable String before, @Nullable String host) {
        String folded = SourceText.folded(named);
        if (!PRONOUN.matcher(folded).matches() || NOT_ADDRESSED.contains(folded)) {
            return hostBranch(folded, named, host);
        }
        String stem = folded.replaceAll("\\s+(?:này|trên|đó)$", "");
        for (String candidate : new String[] {before, host}) {
            if (candidate != null && WHOEVER.matcher(folded).matches()) {
                return candidate;
            }
            if (candidate != null && SourceText.folded(candidate).contains(stem)) {
                return candidate;
            }
        }
        return named;
    }

    /** "ngành" alone is the branch of the department that is host of the session. */
    private static String hostBranch(String folded, String named, @Nullable String host) {
        if (folded.equals("ngành") && host != null && SourceText.folded(host).startsWith("sở ")) {
            return "ngành " + host.substring(3);
        }
        return named;
    }
}
