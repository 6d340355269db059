package vn.dondoc.conclusion;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;

/** Who writes in a conclusion as it stands. */
@Component
class ConclusionEditors {

    private final SessionAccess access;

    ConclusionEditors(SessionAccess access) {
        this.access = access;
    }

    /** The organizer drafts; what was submitted or approved only the signer may still correct. */
    void require(WorkingSession session, Viewer by) {
        switch (session.stage()) {
            case MEETING, DRAFTING -> access.requireOrganizer(session, by);
            case APPROVAL, ISSUANCE -> access.requireSigner(session, by);
            default -> {
                access.requireOrganizer(session, by);
                throw new Refused("conclusion.notEditableIn." + session.stage());
            }
        }
    }
}
