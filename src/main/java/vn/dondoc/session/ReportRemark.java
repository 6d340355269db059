package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the organizer finds at one field of a report that it returns.
 *
 * @param field the field's path in the version that was returned, such as {@code indicators[3].value}
 * @param rowName by which the row is found again after rows were moved; null for a field outside the lists
 * @param found what stood there: once it is changed, the remark is done
 * @param answer what the unit says to it instead
 */
@Table("report_remark")
public record ReportRemark(
        String field,
        @Nullable String rowName,
        String text,
        @Nullable String found,
        @Nullable String answer) {

    ReportRemark answered(@Nullable String with) {
        return new ReportRemark(field, rowName, text, found, with);
    }
}
