package vn.dondoc.review.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words beside the figures: they may change until the publication, and the figures do not. */
record Said(List<Explained> explained, List<Appraised> appraised) {

    Said {
        explained = List.copyOf(explained);
        appraised = List.copyOf(appraised);
    }

    /** What a unit owed to explain, and what it said. */
    record Explained(
            String unit,
            int tasks,
            boolean answered,
            @Nullable String causes,
            @Nullable String remedies) {}

    /** Praise or criticism of a unit by a leader. */
    record Appraised(String unit, String kind, String words) {}
}
