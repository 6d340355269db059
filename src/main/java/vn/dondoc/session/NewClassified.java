package vn.dondoc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A classified session as it is entered: nothing but what may be known of it.
 *
 * @param number of its notice
 * @param reportingUnit short name of the lead unit
 * @param content names of other fields that were sent
 */
public record NewClassified(
        @Nullable Classification classification,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Host host,
        @Nullable String reportingUnit,
        List<String> content) {

    private static final Set<String> KNOWN =
            Set.of("classification", "number", "date", "host", "kind", "reportingUnit", "_csrf");

    /** True where what was entered is marked as classified, so that it must not be taken as an ordinary session. */
    public static boolean meant(Entered entered) {
        String classification = entered.text("classification");
        return classification != null && !classification.equals(Classification.NORMAL.name());
    }

    public static NewClassified of(Entered entered, Checks checks) {
        List<String> content = entered.texts().keySet().stream()
                .filter(field -> !KNOWN.contains(field) && entered.text(field) != null)
                .sorted()
                .toList();
        return new NewClassified(
                entered.choice("classification", Classification.class, checks),
                entered.text("number"),
                entered.date("date", checks),
                entered.choice("host", Host.class, checks),
                entered.text("reportingUnit"),
                content);
    }
}
