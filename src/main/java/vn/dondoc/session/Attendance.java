package vn.dondoc.session;

import java.util.List;
import java.util.Set;

/**
 * Who chairs and takes part, and what the session refers to.
 *
 * @param chairs in order of precedence, at least one
 * @param referenceIds document references, for example the resolutions that an inspection is about
 * @param agenda in order
 * @param relatedIds other sessions that this one goes back to
 */
public record Attendance(
        List<Chair> chairs,
        List<Participant> participants,
        List<Long> referenceIds,
        List<AgendaItem> agenda,
        Set<Long> relatedIds) {}
