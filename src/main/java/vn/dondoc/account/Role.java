package vn.dondoc.account;

/** What an account may do; where it may do it is decided by the account's unit. */
public enum Role {
    OFFICE_SPECIALIST,
    OFFICE_HEAD,
    LEADER,
    UNIT_HEAD,
    UNIT_SPECIALIST,
    INSPECTION,
    ADMINISTRATOR;

    /** The provincial office: prepares sessions, assigns, confirms. */
    public boolean isOffice() {
        return this == OFFICE_SPECIALIST || this == OFFICE_HEAD;
    }

    /** A department or commune: reports, and carries tasks out. */
    public boolean isUnit() {
        return this == UNIT_HEAD || this == UNIT_SPECIALIST;
    }

    /** Sees every row of the province, not only those of its own unit. */
    public boolean seesProvince() {
        return isOffice() || this == LEADER || this == INSPECTION;
    }

    /** Sees what is owed by any person of its unit. */
    public boolean headsUnit() {
        return this == OFFICE_HEAD || this == UNIT_HEAD;
    }

    /** Changes nothing. */
    public boolean isReadOnly() {
        return this == INSPECTION;
    }
}
