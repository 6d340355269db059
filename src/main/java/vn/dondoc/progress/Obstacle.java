package vn.dondoc.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a task that is being carried out.
 *
 * @param remover short name of the unit that can remove it, where one was named
 * @param since when the lead unit reported it
 */
public record Obstacle(
        String task,
        String title,
        String lead,
        String leadName,
        @Nullable String remover,
        @Nullable String removerName,
        String text,
        Instant since) {}
