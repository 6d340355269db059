package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the petition that a conclusion answers: "Về đề nghị bổ sung biên chế: …", "Đồng ý với kiến nghị của UBND huyện … về
 * việc …".
 */
final class AnsweredPetition {

    private static final String ASKING = "(?:kiến nghị|đề nghị|đề xuất)";
    private static final Pattern ABOUT = Pattern.compile("(?:(?:về|đối với|liên quan(?: đến)?)\\s+)?(?:các\\s+)?("
            + ASKING + "\\s[^:;.]{5,200})(?:(?=:)|,\\s(?=(?:đề nghị|yêu cầu|giao|phân công)(?![\\p{L}])))");
    private static final Pattern GRANTED =
            Pattern.compile("(?:cơ bản\\s+)?(?:đồng ý|nhất trí|thống nhất|chấp thuận)\\s+(?:với\\s+)?(" + ASKING
                    + "\\s+của\\s[^:;.]{5,200}?\\svề\\s+việc\\s[^:;.]{5,200})");
    private static final Pattern OF = Pattern.compile(ASKING + "\\s+của\\s+");
    private static final int SHORTEST = 15;

    private AnsweredPetition() {}

    /** @param by who asks, where the words tell */
    record Asked(Span span, @Nullable String by) {}

    static @Nullable Asked in(SourceText source, Span sentence) {
        for (Pattern answer : new Pattern[] {ABOUT, GRANTED}) {
            Matcher answered = source.find(answer, sentence);
            if (answered.lookingAt()) {
                return asked(source, source.trimmed(new Span(answered.start(1), answered.end(1))));
            }
        }
        return null;
    }

    /** "Về các kiến nghị của Sở" says nothing of what is asked. */
    private static @Nullable Asked asked(SourceText source, Span words) {
        Matcher of = source.find(OF, words);
        if (!of.lookingAt()) {
            return new Asked(words, null);
        }
        Span agency = Agencies.at(source, words.from(of.end()));
        return agency != null && words.end() - agency.end() >= SHORTEST ? new Asked(words, source.raw(agency)) : null;
    }
}
