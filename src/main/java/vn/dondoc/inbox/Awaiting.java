package vn.dondoc.inbox;

import org.jspecify.annotations.Nullable;

/** Told by the module that owns the subjects of steps: which unit waits while another one owes a step. */
public interface Awaiting {

    /**
     * @param owing the unit that owes the step
     * @return null where the subject is not this module's, or where nobody waits for an answer
     */
    @Nullable
    Long unitFor(String process, String subject, String step, long owing);
}
