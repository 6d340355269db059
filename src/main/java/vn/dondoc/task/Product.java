package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a submission shows for itself: a document's number and date, a measured value, or a file. */
public record Product(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String title,
        @Nullable BigDecimal measuredValue,
        @Nullable String measuredUnit,
        @Nullable Long attachmentId) {

    public static final Product NONE = new Product(null, null, null, null, null, null);

    /** The product as it was entered; what is blank is absent. */
    public static Product of(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable BigDecimal measuredValue,
            @Nullable String measuredUnit,
            @Nullable Long attachmentId) {
        return new Product(
                TaskText.blankToNull(number),
                date,
                TaskText.blankToNull(title),
                measuredValue,
                TaskText.blankToNull(measuredUnit),
                attachmentId);
    }

    public static Product document(String number, LocalDate date, @Nullable String title) {
        return new Product(number, date, title, null, null, null);
    }

    /** True where there is a document with number and date, a file, or a measured value. */
    public boolean proves() {
        return (number != null && date != null) || attachmentId != null || measuredValue != null;
    }
}
