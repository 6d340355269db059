package vn.dondoc.bulk.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.bulk.Outcome;

/**
 * What the next page tells of a step that was taken on many tasks.
 *
 * @param step the name of the step, for the words
 * @param refused the tasks on which it was not taken
 */
record Told(String step, int done, List<Line> refused) implements Serializable {

    /** @param title null where the viewer sees no such task */
    record Line(String task, @Nullable String title, Outcome.Refusal refusal) implements Serializable {}
}
