package vn.dondoc.bulk;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one task.
 *
 * @param task its code, as it was asked for
 * @param refusal null where the step was taken
 */
public record Outcome(String task, @Nullable Refusal refusal) implements Serializable {

    static Outcome done(String task) {
        return new Outcome(task, null);
    }

    public boolean isDone() {
        return refusal == null;
    }

    /**
     * Why not.
     *
     * @param status the HTTP status with which the single step would have been refused
     * @param key message key of the reason
     */
    public record Refusal(int status, String key, List<String> arguments) implements Serializable {}
}
