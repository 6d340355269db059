package vn.dondoc.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.mail.SentLetter;
import vn.dondoc.session.SessionView;

/**
 * The invitation of a session as it stands.
 *
 * @param mailOn whether the program can send it
 * @param due whether somebody who was invited has not heard of the last change
 */
public record Invitation(SessionView session, InvitationKind kind, List<Line> lines, boolean mailOn, boolean due) {

    /**
     * One person with the last letter to them.
     *
     * @param current whether that letter tells the session as it is now
     */
    public record Line(Invitee invitee, @Nullable SentLetter last, boolean current) {

        /** Whether a letter can go out now. */
        public boolean isOpen() {
            return invitee.email() != null && !current;
        }
    }

    /** Whether there is anybody to write to. */
    public boolean isOpen() {
        return lines.stream().anyMatch(Line::isOpen);
    }
}
