package vn.dondoc.part;

/** To whom a part was handed: within the lead unit, or to a unit that coordinates. */
public enum PartKind {
    SUBTASK,
    CONTRIBUTION
}
