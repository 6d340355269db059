package vn.dondoc.review;

import vn.dondoc.organization.UnitKind;

/** Units are compared with their like only: departments with departments, communes with communes. */
public enum LikeUnits {
    DEPARTMENTS("u.kind = 'DEPARTMENT'"),
    COMMUNES("u.kind = 'COMMUNE'"),
    OTHERS("u.kind not in ('DEPARTMENT', 'COMMUNE')");

    private final String condition;

    LikeUnits(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static LikeUnits of(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> DEPARTMENTS;
            case COMMUNE -> COMMUNES;
            default -> OTHERS;
        };
    }
}
