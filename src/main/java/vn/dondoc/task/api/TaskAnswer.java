package vn.dondoc.task.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskDetails;

/** A task with its history, oldest event first. */
record TaskAnswer(@JsonUnwrapped TaskDetails task, List<Event> history) {

    /**
     * @param actor account name of the one who did it
     * @param sentence the event in words, in the caller's language
     */
    record Event(
            int sequence,
            String type,
            Instant at,
            String actor,
            String actorName,
            @Nullable String sentence,
            Map<String, String> detail) {}
}
