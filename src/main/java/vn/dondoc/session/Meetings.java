package vn.dondoc.session;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;

/** The meeting itself: the organizer starts it; once it is recorded, the conclusion is drafted. */
@Service
@Transactional
public class Meetings {

    private final SessionAccess access;
    private final SessionStages stages;

    Meetings(SessionAccess access, SessionStages stages) {
        this.access = access;
        this.stages = stages;
    }

    /** Begins the meeting, which the first opinion would do too; said again, it changes nothing. */
    public void start(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        stages.meetingStarted(session, by);
    }

    public void recorded(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        stages.meetingRecorded(session, by);
    }
}
