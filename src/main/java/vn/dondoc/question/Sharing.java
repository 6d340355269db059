package vn.dondoc.question;

/** Who finds a saved question. It is the question that is shared, never the tasks: each reader gets those of their own rights. */
public enum Sharing {
    PRIVATE,
    /** Whoever works in the owner's unit. */
    UNIT,
    /** Whoever works in the owner's province. */
    PROVINCE
}
