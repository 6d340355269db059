package vn.dondoc.question;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where a task stands; each stands in exactly one. The names are those under which reviews freeze their tasks, and
 * {@link #ENDED} is for what reviews leave out: recalled, superseded or handed over.
 */
public enum Bucket {
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_ON_TIME,
    OPEN_OVERDUE,
    NO_DEADLINE,
    AWAITING_CONFIRMATION,
    ENDED;

    static final String NOW = """
            case when t.state = 'CONFIRMED' and (t.expires_on is null or t.finished_on <= t.expires_on) then 'DONE_ON_TIME'
                 when t.state = 'CONFIRMED' then 'DONE_LATE'
                 when t.state in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER') then 'ENDED'
                 when t.state = 'SUBMITTED' then 'AWAITING_CONFIRMATION'
                 when t.expires_on is null then 'NO_DEADLINE'
                 when t.state = 'SUSPENDED' then 'OPEN_ON_TIME'
                 when t.expires_on < cast(:today as date) then 'OPEN_OVERDUE'
                 else 'OPEN_ON_TIME' end""";

    static Optional<Bucket> named(String name) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
