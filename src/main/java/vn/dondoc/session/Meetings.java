package vn.dondoc.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;

/** The meeting itself: once the organizer has recorded it, the conclusion is drafted. */
@Service
@Transactional
public class Meetings {

    private final SessionAccess access;
    private final SessionStages stages;

    Meetings(SessionAccess access, SessionStages stages) {
        this.access = access;
        this.stages = stages;
    }

    public void recorded(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        stages.meetingRecorded(session, by);
    }
}
