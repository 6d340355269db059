package vn.dondoc.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps whom the speaker addresses: the agency that his words name, else the one before, else the host. */
final class Addressing {

    /** "Đối với Sở …": what follows is for the agency named. */
    static final Pattern TOWARDS =
            Pattern.compile("(?:đối với|về phía|riêng|nói (?:với|về)|trước (?=các |lãnh đạo )|trao đổi với)\\s+");

    private final SourceText source;
    private final Course course;
    private final @Nullable String host;

    Addressing(SourceText source, Course course, @Nullable String host) {
        this.source = source;
        this.course = course;
        this.host = host;
    }

    /** Whoever the words address. */
    void by(Span words) {
        Span agency = Addressee.in(source, words);
        Span people = agency == null ? Addressee.people(source, words) : null;
        if (agency != null) {
            to(agency);
        } else if (people != null) {
            course.addresses(source.raw(people));
        } else if (course.turn().lead() == null) {
            course.addresses(hostOf(course.turn().speaker()));
        }
        course.rememberAddressed();
    }

    /** A province is host to who comes from above, not to its own leaders. */
    private @Nullable String hostOf(@Nullable Speaker speaker) {
        boolean own = speaker == null || speaker.rank() != Speaker.Rank.CENTRAL;
        return host != null && own && Host.isProvince(host) ? null : host;
    }

    void to(Span agency) {
        String before = course.turn().lead();
        if (Addressee.isWhoever(source.raw(agency))) {
            Span named = Addressee.namedBefore(source, agency.start());
            before = named == null ? before : source.raw(named);
        }
        course.addresses(Addressee.meant(source.raw(agency), before, host));
    }

    /** "UBND các huyện:" above a list says only who is to do what follows. */
    boolean isAll(Span words) {
        Span agency = Agencies.at(source, words);
        boolean heads =
                words.end() >= source.length() || ":\n".indexOf(source.raw().charAt(words.end())) >= 0;
        return heads && agency != null && agency.end() == words.end();
    }
}
