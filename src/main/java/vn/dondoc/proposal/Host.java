package vn.dondoc.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds with whom the session is held: orders that name nobody are for the host. */
final class Host {

    private static final Pattern VISIT = Pattern.compile("làm việc (?:với|tại)\\s+");
    private static final Pattern NOT_A_HOST = Pattern.compile("^bộ |,");

    private Host() {}

    static @Nullable String in(SourceText source, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Search visit = source.search(VISIT, sentence.span());
            if (visit.find()) {
                Span behind = sentence.span().from(visit.end());
                Span agency = Agencies.at(source, behind);
                Matcher province = source.find(Naming.PROVINCE_ADDRESSED, behind);
                if (agency == null && province.lookingAt()) {
                    return source.raw(new Span(behind.start(), province.end()));
                }
                if (agency != null && !source.contains(NOT_A_HOST, agency)) {
                    return source.raw(agency);
                }
            }
        }
        return null;
    }

    static boolean isProvince(String host) {
        return Naming.PROVINCE_ADDRESSED.matcher(SourceText.folded(host)).matches();
    }
}
