package vn.dondoc.session;

import java.util.List;

/** Keeps the petitions of a session; the petition module does. */
public interface SessionPetitions {

    /**
     * Puts the petitions of the report in the place of those it had before.
     *
     * @param field the path at which the list was entered, for refusals
     */
    void replace(WorkingSession session, List<NewPetition> petitions, String field);

    List<PetitionLine> of(long sessionId);
}
