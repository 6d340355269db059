package vn.dondoc.session.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.CarriedTasks;
import vn.dondoc.session.Conflict;
import vn.dondoc.session.SessionView.SessionName;

/**
 * What leads into the meeting, on the page of its session.
 *
 * @param following the sessions that go back to this one
 * @param mayInvite whether the viewer sends the invitations
 * @param carried what the reporting unit brings along from the last period, or null
 */
record Preparation(
        List<Conflict> conflicts,
        List<SessionName> following,
        boolean mayInvite,
        @Nullable CarriedTasks carried) {}
