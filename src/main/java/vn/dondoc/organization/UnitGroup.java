package vn.dondoc.organization;

import org.jspecify.annotations.Nullable;

/**
 * Units that are addressed together, for example all communes of a province.
 *
 * @param memberKind when set, every unit of this kind that is valid on the day is a member
 */
public record UnitGroup(
        long id,
        long provinceId,
        String shortName,
        String name,
        @Nullable String nameEn,
        @Nullable UnitKind memberKind) {}
