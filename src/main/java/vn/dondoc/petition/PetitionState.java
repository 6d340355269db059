package vn.dondoc.petition;

/** What a petition waits for. */
public enum PetitionState {
    /** The organizer of its session has not decided. */
    UNDECIDED,
    /** Accepted: the tasks that came of it are under way, or still to be given. */
    WAITING_TASK,
    /** Referred: another unit owes the answer. */
    WAITING_ANSWER,
    /** Put off to a day on which it is decided on again. */
    PENDING,
    /** Refused, answered, done, or withdrawn with its session. */
    ENDED
}
