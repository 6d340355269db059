package vn.dondoc.conclusion;

import java.time.Instant;
import java.util.List;

/** A version of a conclusion as it was saved, whatever was written over it since. */
public record ConclusionRevision(
        long version, String text, List<DirectiveDraft> directives, String savedBy, Instant savedAt) {}
