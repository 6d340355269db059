package vn.dondoc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree, for example Sở Công Thương of one province.
 *
 * @param provinceId the root of the unit's subtree; a province is its own
 * @param shortName how machines name the unit, for example {@code nghean.sct}
 * @param code mã định danh điện tử (Quyết định 20/2020/QĐ-TTg), at most 35 characters of {@code [0-9A-Z.]}
 * @param prefix the province's short code, with which its sessions and tasks are numbered; set on provinces only
 * @param validFrom first day on which the unit exists
 * @param validTo last day, or null while it exists
 */
public record Unit(
        long id,
        long provinceId,
        @Nullable Long parentId,
        String shortName,
        String code,
        @Nullable String prefix,
        UnitKind kind,
        String name,
        @Nullable String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isProvince() {
        return kind == UnitKind.PROVINCE;
    }
}
