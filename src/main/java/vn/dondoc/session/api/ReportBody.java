package vn.dondoc.session.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.ReportIndicator;
import vn.dondoc.session.ReportProject;
import vn.dondoc.session.ReportState;
import vn.dondoc.session.ReportWarnings.Warning;
import vn.dondoc.session.Shortfall;

/** A department's report, with what can hardly be true in it. */
record ReportBody(
        ReportState state,
        @Nullable String achievements,
        @Nullable String weaknesses,
        @Nullable String causes,
        List<ReportIndicator> indicators,
        List<String> shortfalls,
        List<ReportProject> projects,
        @Nullable String returnedReason,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        List<WarningBody> warnings,
        long version) {

    /** @param field the row that it is about, for example {@code indicators[0]} */
    record WarningBody(String field, String indicator, String message) {}

    static ReportBody of(DepartmentReport report, List<Warning> warnings, MessageSource messages, Locale locale) {
        var content = report.content();
        return new ReportBody(
                report.state(),
                content.achievements(),
                content.weaknesses(),
                content.causes(),
                content.indicators(),
                content.shortfalls().stream().map(Shortfall::product).toList(),
                content.projects(),
                report.returnedReason(),
                report.submittedAt(),
                report.acceptedAt(),
                warnings.stream()
                        .map(warning -> new WarningBody(
                                "indicators[" + warning.row() + "]",
                                warning.indicator(),
                                messages.getMessage(warning.message(), locale)))
                        .toList(),
                report.version());
    }
}
