package vn.dondoc.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.Conclusion;
import vn.dondoc.conclusion.Notice;
import vn.dondoc.session.WorkingSession;

/**
 * What a notice is composed from.
 *
 * @param notice number and date; null while it is a draft
 * @param correction null for a session's first notice
 * @param today the day on whose positions and units a draft is composed
 */
record Paper(
        WorkingSession session,
        Conclusion conclusion,
        NoticeSettings settings,
        String notation,
        @Nullable Notice notice,
        @Nullable Correcting correction,
        LocalDate today) {

    /** The notice that is superseded, and why. */
    record Correcting(Notice former, String reason) {}

    LocalDate day() {
        return notice == null ? today : notice.date();
    }
}
