package vn.dondoc.engine;

/**
 * A person has something to do from now on. Published in the transaction that opens the step.
 *
 * @param process id of the process definition, for example {@code DirectiveTask}
 * @param businessKey our code of what the process is about
 * @param step id of the user task in the diagram
 * @param workItemId names this one opening of the step; never used twice
 */
public record StepOpened(String process, String businessKey, String step, String workItemId) {}
