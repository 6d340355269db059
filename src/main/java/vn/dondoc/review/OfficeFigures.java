package vn.dondoc.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How soon the office issued its notices after the meetings and entered them after their dates, in one period. */
public record OfficeFigures(List<OfficeNotice> notices) {

    public OfficeFigures {
        notices = List.copyOf(notices);
    }

    public List<OfficeNotice> of(OfficeFigure figure) {
        return figure.of(notices);
    }

    public int count(OfficeFigure figure) {
        return of(figure).size();
    }

    /** Meetings whose notice was overdue and not there. */
    public int missing() {
        return count(OfficeFigure.MISSING);
    }

    /** Issued in time after the meeting, among those entered in the period. */
    public Rate noticeInTime() {
        return new Rate(count(OfficeFigure.NOTICE_IN_TIME), count(OfficeFigure.ENTERED));
    }

    /** In the inboxes in time after the notice's date, among those entered in the period. */
    public Rate entryInTime() {
        return new Rate(count(OfficeFigure.ENTRY_IN_TIME), count(OfficeFigure.ENTERED));
    }

    /** Working days from the meeting to the notice's date, the middle of those entered; null where there is none. */
    public @Nullable BigDecimal medianNotice() {
        return median(OfficeNotice::notice);
    }

    /** Working days from the notice's date to the inboxes. */
    public @Nullable BigDecimal medianEntry() {
        return median(OfficeNotice::entry);
    }

    private @Nullable BigDecimal median(Function<OfficeNotice, OfficeNotice.@Nullable Span> which) {
        int[] used = of(OfficeFigure.ENTERED).stream()
                .map(which)
                .filter(Objects::nonNull)
                .mapToInt(OfficeNotice.Span::used)
                .sorted()
                .toArray();
        return used.length == 0
                ? null
                : BigDecimal.valueOf((used[(used.length - 1) / 2] + used[used.length / 2]) / 2.0)
                        .stripTrailingZeros();
    }
}
