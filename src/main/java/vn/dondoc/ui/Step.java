package vn.dondoc.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a stepper.
 *
 * @param key message key of the step's name
 * @param state whether it is behind, at hand, or ahead
 * @param by who did it, where it is done
 * @param at when it was done
 */
public record Step(
        String key,
        State state,
        @Nullable String by,
        @Nullable Instant at) {

    /** Where a step stands. */
    public enum State {
        DONE,
        CURRENT,
        TODO
    }

    /** A step that somebody has taken. */
    public static Step done(String key, @Nullable String by, @Nullable Instant at) {
        return new Step(key, State.DONE, by, at);
    }

    /** The step at hand, with the one who owes it. */
    public static Step current(String key, @Nullable String by) {
        return new Step(key, State.CURRENT, by, null);
    }

    /** A step still ahead. */
    public static Step todo(String key) {
        return new Step(key, State.TODO, null, null);
    }
}
