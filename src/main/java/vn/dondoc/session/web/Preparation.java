package vn.dondoc.session.web;

import java.util.List;
import vn.dondoc.session.Conflict;
import vn.dondoc.session.SessionView.SessionName;

/**
 * What leads into the meeting, on the page of its session.
 *
 * @param following the sessions that go back to this one
 * @param mayInvite whether the viewer sends the invitations
 */
record Preparation(List<Conflict> conflicts, List<SessionName> following, boolean mayInvite) {}
