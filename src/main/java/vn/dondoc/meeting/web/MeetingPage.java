package vn.dondoc.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.meeting.NotedDirective;
import vn.dondoc.meeting.Presence;
import vn.dondoc.meeting.RollCall;
import vn.dondoc.meeting.Speaker;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.SessionView;
import vn.dondoc.ui.Choice;

/**
 * Everything on the screen of a meeting.
 *
 * @param edited the opinion that is being corrected, or null
 * @param changeable whether what was said can still be corrected
 */
record MeetingPage(
        SessionView session,
        Said said,
        List<Speaker> speakers,
        List<Speaker> others,
        List<RollCall.Line> attendance,
        List<PetitionLine> petitions,
        List<Choice> units,
        @Nullable Opinion edited,
        boolean changeable,
        boolean maySubmitRecord) {

    /**
     * What has been said, with the directives in it.
     *
     * @param stamp changes when anything of it does
     */
    record Said(
            String code, String stamp, List<Opinion> opinions, List<NotedDirective> directives, boolean changeable) {

        public List<NotedDirective> directivesOf(long opinion) {
            return directives.stream().filter(one -> one.opinionId() == opinion).toList();
        }
    }

    /** How many of those expected are there, in person or by a deputy. */
    public long present() {
        return attendance.stream()
                .filter(line -> line.state() != null && line.state() != Presence.ABSENT)
                .count();
    }
}
