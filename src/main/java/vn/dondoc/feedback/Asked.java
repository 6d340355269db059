package vn.dondoc.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals are looked at.
 *
 * @param days back from now
 * @param rule null for all; likewise band and field
 * @param band the confidence in per cent from which it reaches up, see {@link #BANDS}
 * @param field a corrected field, or {@code split} or {@code merged}
 */
public record Asked(
        Kind kind,
        int days,
        Group group,
        @Nullable String rule,
        @Nullable Integer band,
        @Nullable String field) {

    public static final List<Integer> DAYS = List.of(30, 90, 365);

    /** Per cent of confidence; each band ends where the next begins. */
    public static final List<Integer> BANDS = List.of(0, 50, 60, 70, 80, 90);
}
