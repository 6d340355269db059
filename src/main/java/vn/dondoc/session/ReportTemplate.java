package vn.dondoc.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.organization.UnitKind;

/**
 * What a report is asked for: indicators in their order with the bases of each, and parts in words.
 *
 * @param kind the kind of session that it is for, null for any
 * @param unit short name of the one unit that it is for
 * @param unitKind the kind of units that it is for, where it is not for one unit
 * @param sections the parts asked for, each with its guiding words, which may be empty
 */
public record ReportTemplate(
        long id,
        long provinceId,
        String name,
        @Nullable SessionKind kind,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable UnitKind unitKind,
        boolean active,
        List<Row> rows,
        Map<ReportSection, String> sections,
        long version) {

    /** One indicator that is asked for. */
    public record Row(Indicator indicator, Set<ReportBase> bases) {}

    /** The template's row for an entry of the catalogue, by its code. */
    public @Nullable Row row(@Nullable String code) {
        return rows.stream()
                .filter(row -> row.indicator().code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
