package vn.dondoc.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department reports: texts, indicators, products below their plan, projects. */
public record ReportContent(
        @Nullable String achievements,
        @Nullable String weaknesses,
        @Nullable String causes,
        List<ReportIndicator> indicators,
        List<Shortfall> shortfalls,
        List<ReportProject> projects) {

    boolean isEmpty() {
        return achievements == null
                && weaknesses == null
                && causes == null
                && indicators.isEmpty()
                && shortfalls.isEmpty()
                && projects.isEmpty();
    }
}
