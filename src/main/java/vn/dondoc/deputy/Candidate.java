package vn.dondoc.deputy;

import vn.dondoc.account.Role;

/** A person with an account who can delegate or be a deputy. */
public record Candidate(long personId, long provinceId, long unitId, Role role, String name, String title) {

    /**
     * Leaders and the head of the office are represented by one of their kind or by a person of their own unit,
     * everybody else by a person of their own unit: so a deputy always sees what the other one sees.
     */
    boolean canActFor(Candidate absent) {
        boolean samePower = leads(absent.role) && leads(role) && provinceId == absent.provinceId;
        return personId != absent.personId && (samePower || unitId == absent.unitId);
    }

    private static boolean leads(Role role) {
        return role == Role.LEADER || role == Role.OFFICE_HEAD;
    }
}
