package vn.dondoc.organization;

/** What a unit is in the two-tier local government since 2025-07-01. */
public enum UnitKind {
    PROVINCE,
    OFFICE,
    PARTY_OFFICE,
    PARTY_BODY,
    DEPARTMENT,
    COMMUNE,
    DIVISION,
    INSPECTION,
    OTHER
}
