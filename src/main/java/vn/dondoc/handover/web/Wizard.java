package vn.dondoc.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.handover.NewHandover;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.StrictDate;

/**
 * What was entered so far: the last day and the usual successor, and for single rows another one under {@code to.<row>}.
 *
 * @param on as it was typed
 */
record Wizard(String on, String successor, Map<String, String> rows) {

    private static final String ROW = "to.";

    static Wizard of(HttpServletRequest request) {
        Map<String, String> rows = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(ROW) && values.length > 0 && !values[0].isBlank()) {
                rows.put(name.substring(ROW.length()), values[0]);
            }
        });
        return new Wizard(typed(request, "on"), typed(request, "successor"), rows);
    }

    private static String typed(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The short name chosen for a row, or empty where it goes to the usual successor. */
    public String row(String key) {
        return rows.getOrDefault(key, "");
    }

    NewHandover asked(String unit) {
        return new NewHandover(unit, day(), successor, rows);
    }

    private @Nullable LocalDate day() {
        try {
            return on.isEmpty() ? null : StrictDate.parse(on);
        } catch (StrictDate.Refused refused) {
            throw new Invalid("on", "task.date", on);
        }
    }
}
