package vn.dondoc.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a review counts of the office's own notices; each figure is the number of the notices that it lists. */
public enum OfficeFigure {
    /** Notices whose tasks came into the inboxes in the period. */
    ENTERED("entered", notice -> notice.enteredOn() != null),
    /** Of these, the ones issued in time after the meeting. */
    NOTICE_IN_TIME(
            "noticeInTime",
            notice -> notice.enteredOn() != null && !notice.notice().late()),
    NOTICE_LATE(
            "noticeLate",
            notice -> notice.enteredOn() != null && notice.notice().late()),
    /** Of these, the ones whose tasks were in the inboxes in time after the notice's date. */
    ENTRY_IN_TIME("entryInTime", notice -> notice.enteredOn() != null && !late(notice.entry())),
    ENTRY_LATE("entryLate", notice -> notice.enteredOn() != null && late(notice.entry())),
    /** Meetings whose notice was overdue on the day of judgement and not there. */
    MISSING("missing", notice -> notice.enteredOn() == null);

    private final String key;
    private final Predicate<OfficeNotice> counts;

    OfficeFigure(String key, Predicate<OfficeNotice> counts) {
        this.key = key;
        this.counts = counts;
    }

    /** How machines and addresses name the figure. */
    public String key() {
        return key;
    }

    List<OfficeNotice> of(List<OfficeNotice> notices) {
        return notices.stream().filter(counts).toList();
    }

    private static boolean late(OfficeNotice.@Nullable Span span) {
        return span != null && span.late();
    }

    public static Optional<OfficeFigure> byKey(String key) {
        return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
    }
}
