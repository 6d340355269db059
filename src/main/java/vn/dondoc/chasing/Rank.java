package vn.dondoc.chasing;

/** A place in the reporting line to which a step can be addressed. */
public enum Rank {
    /** The person to whom the lead unit handed the task. */
    ASSIGNEE,
    /** The specialists of the lead unit. */
    SPECIALIST,
    /** The head of the lead unit. */
    UNIT_HEAD,
    /** The head of the unit that assigned the task: for the province's office the Chánh Văn phòng. */
    OFFICE_HEAD,
    /** The first chair of the session, or else the leader of the province. */
    LEADER
}
