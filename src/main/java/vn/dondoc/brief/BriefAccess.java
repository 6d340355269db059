package vn.dondoc.brief;

import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;

/**
 * Who reads a brief: the unit that organizes the session, its chairs, the leaders of the province and its inspection. The
 * reporting unit does not: the brief holds what the chair may ask it.
 */
@Component("briefAccess")
public class BriefAccess {

    private final SessionAccess sessions;

    BriefAccess(SessionAccess sessions) {
        this.sessions = sessions;
    }

    /**
     * @throws NotFound where the viewer may not see the session
     * @throws NotAllowed where the session but not its brief is the viewer's
     */
    WorkingSession readable(String code, Viewer viewer) {
        WorkingSession session = sessions.visible(code, viewer);
        if (!reads(session, viewer)) {
            throw new NotAllowed("brief.readersOnly");
        }
        return session;
    }

    /** For the page of a session that the viewer sees already. */
    public boolean offers(String code, Viewer viewer) {
        return reads(sessions.visible(code, viewer), viewer);
    }

    private static boolean reads(WorkingSession session, Viewer viewer) {
        boolean ofProvince = viewer.province() == session.provinceId();
        return SessionAccess.organizes(session, viewer)
                || session.chairs().stream().anyMatch(chair -> viewer.isPerson(chair.personId()))
                || ofProvince && (viewer.role() == Role.LEADER || viewer.role() == Role.INSPECTION);
    }
}
