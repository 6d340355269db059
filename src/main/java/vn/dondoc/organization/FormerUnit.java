package vn.dondoc.organization;

/**
 * A unit that no longer exists, under the name that older texts and older habits still use.
 *
 * @param successor short name of a unit that took its work over and still exists; one entry for each of them
 */
public record FormerUnit(String name, UnitKind kind, String successor) {}
