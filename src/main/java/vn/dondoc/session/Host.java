package vn.dondoc.session;

/** Who holds the session: the Party committee, the People's Committee, or a unit for itself. */
public enum Host {
    PARTY,
    PEOPLE_COMMITTEE,
    UNIT
}
