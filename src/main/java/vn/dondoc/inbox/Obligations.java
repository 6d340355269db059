package vn.dondoc.inbox;

/** Told by the module that owns a process: who owes each of its steps. Asked while the step is being opened. */
public interface Obligations {

    /** The id of the process in its BPMN file, for example {@code DirectiveTask}. */
    String process();

    /** Who owes the step of the subject, as our tables stand in the running transaction. */
    Obligation of(String subject, String step);
}
