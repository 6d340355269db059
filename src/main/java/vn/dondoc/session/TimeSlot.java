package vn.dondoc.session;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when on its day a session keeps its people and its room.
 *
 * @param exact whether the hour was given; otherwise the usual hours of that part of the day
 * @param wholeDay whether nothing but the day is known
 */
public record TimeSlot(LocalTime from, LocalTime to, boolean exact, boolean wholeDay) {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final TimeSlot MORNING = usual(LocalTime.of(7, 30), LocalTime.of(11, 30), false);
    private static final TimeSlot AFTERNOON = usual(LocalTime.of(13, 30), LocalTime.of(17, 0), false);
    private static final TimeSlot DAY = usual(LocalTime.of(7, 30), LocalTime.of(17, 0), true);

    /** Without an end, a session lasts to the end of its half day, or two hours where that is over. */
    public static TimeSlot of(@Nullable DayPart part, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        if (startsAt != null) {
            return new TimeSlot(startsAt, endsAt == null ? end(startsAt) : endsAt, true, false);
        }
        if (part == null) {
            return DAY;
        }
        return switch (part) {
            case MORNING -> MORNING;
            case AFTERNOON -> AFTERNOON;
            case FULL_DAY -> DAY;
        };
    }

    /** {@code 14:00–16:00}, or null where no hour was given. */
    static @Nullable String hours(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
        if (startsAt == null) {
            return null;
        }
        return endsAt == null ? startsAt.toString() : startsAt + "–" + endsAt;
    }

    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    private static LocalTime end(LocalTime start) {
        if (start.isBefore(MORNING.to)) {
            return MORNING.to;
        }
        if (!start.isBefore(NOON) && start.isBefore(AFTERNOON.to)) {
            return AFTERNOON.to;
        }
        return start.isBefore(LocalTime.of(22, 0)) ? start.plusHours(2) : LocalTime.of(23, 59);
    }

    private static TimeSlot usual(LocalTime from, LocalTime to, boolean wholeDay) {
        return new TimeSlot(from, to, false, wholeDay);
    }
}
