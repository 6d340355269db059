package vn.dondoc.engine;

import org.jspecify.annotations.Nullable;

/**
 * A step is no longer open. Published in the transaction that closes it.
 *
 * @param workItemId the same as in {@link StepOpened}
 * @param completed false when the process took the step away, for example after a recall
 * @param by who completed the step or sent the message that took it away; absent when a timer did
 */
public record StepClosed(
        String process,
        String businessKey,
        String step,
        String workItemId,
        boolean completed,
        @Nullable String by) {}
