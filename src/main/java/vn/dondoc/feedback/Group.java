package vn.dondoc.feedback;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The proposals that the quality page counts under one number, by how they stand. */
public enum Group {
    PROPOSED("UNDECIDED", "ACCEPTED", "UNCHANGED", "CORRECTED", "SPLIT", "MERGED", "DROPPED", "REMOVED"),
    UNCHANGED("UNCHANGED"),
    CORRECTED("CORRECTED", "SPLIT", "MERGED"),
    DROPPED("DROPPED", "REMOVED"),
    /** Accepted, in a text that nobody has submitted yet. */
    WAITING("ACCEPTED"),
    UNDECIDED("UNDECIDED"),
    /** Those of which is known what became. */
    JUDGED("UNCHANGED", "CORRECTED", "SPLIT", "MERGED", "DROPPED", "REMOVED"),
    /** Those of which something stands in the final text. */
    KEPT("UNCHANGED", "CORRECTED", "SPLIT", "MERGED"),
    /** No proposals: what people wrote in by hand. */
    MISSED();

    private final List<String> standings;

    Group(String... standings) {
        this.standings = List.of(standings);
    }

    List<String> standings() {
        return standings;
    }

    /** The group of that name, written in any case; the corrections where there is none. */
    public static Group of(@Nullable String name) {
        for (Group group : values()) {
            if (group.name().equalsIgnoreCase(name)) {
                return group;
            }
        }
        return CORRECTED;
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
