package vn.dondoc.conclusion;

import java.util.Optional;

/** What a conclusion begins with before anybody has written it, for example what was noted in the meeting. */
public interface FirstDraft {

    /** A draft that can be saved as it is, or nothing. */
    Optional<ConclusionDraft> of(long sessionId);
}
