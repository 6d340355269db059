package vn.dondoc.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which columns the page of a review shows; all of them at once would be read by nobody. */
enum Show {
    RESULTS(
            "doneOnTime",
            "doneLate",
            "openOnTime",
            "openOverdue",
            "noDeadline",
            "awaitingConfirmation",
            "updateOwed",
            "updated",
            "onTimeByOriginal",
            "standing",
            "partyBuilding"),
    DELAYS(
            "starred",
            "openOverdue",
            "overdueUpTo30",
            "overdueUpTo90",
            "overdueOver90",
            "silent",
            "returned",
            "extensionAsked",
            "extensionGranted"),
    SCORES,
    OFFICE;

    private final List<String> figures;

    Show(String... figures) {
        this.figures = List.of(figures);
    }

    /** The figures of a line that are numbers with rows, besides the assigned. */
    public List<String> figures() {
        return figures;
    }

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Show of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(RESULTS);
    }
}
