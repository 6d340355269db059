package vn.dondoc.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a department reports: texts, indicators, products below their plan, projects, weaknesses with causes. */
public record ReportContent(
        @Nullable String achievements,
        @Nullable String weaknesses,
        @Nullable String causes,
        List<ReportIndicator> indicators,
        List<Shortfall> shortfalls,
        List<ReportProject> projects,
        List<ReportWeakness> weaknessCauses) {

    public static final ReportContent NOTHING =
            new ReportContent(null, null, null, List.of(), List.of(), List.of(), List.of());

    /** With these indicators in the place of its own. */
    ReportContent with(List<ReportIndicator> others) {
        return new ReportContent(achievements, weaknesses, causes, others, shortfalls, projects, weaknessCauses);
    }

    boolean isEmpty() {
        return achievements == null
                && weaknesses == null
                && causes == null
                && indicators.isEmpty()
                && shortfalls.isEmpty()
                && projects.isEmpty()
                && weaknessCauses.isEmpty();
    }
}
