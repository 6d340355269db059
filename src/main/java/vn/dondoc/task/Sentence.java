package vn.dondoc.task;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, for people.
 *
 * @param type past tense, for example {@code TaskAcknowledged}
 * @param key the message key of the sentence; {@code arguments} fill it, the first being who did it
 * @param task code of the other task that the sentence names, where the reader may see it
 * @param quote what the person wrote, or null
 */
public record Sentence(
        String type,
        String key,
        List<String> arguments,
        @Nullable String task,
        @Nullable String quote,
        Instant at) {}
