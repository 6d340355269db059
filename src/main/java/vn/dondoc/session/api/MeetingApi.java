package vn.dondoc.session.api;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.session.Meetings;

/** Begins the meeting of a session. */
@RestController
class MeetingApi {

    private final Meetings meetings;
    private final SessionBodies bodies;

    MeetingApi(Meetings meetings, SessionBodies bodies) {
        this.meetings = meetings;
        this.bodies = bodies;
    }

    /** The meeting has begun; said again, nothing changes. Possible once the report was accepted. */
    @PostMapping("/api/v1/sessions/{code}/meeting")
    ResponseEntity<SessionBody> start(
            @PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        meetings.start(code, viewer);
        SessionBody session = bodies.of(code, viewer, locale);
        return ResponseEntity.ok().eTag(session.etag()).body(session);
    }
}
