package vn.dondoc.session.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.LastReport;
import vn.dondoc.session.Period;
import vn.dondoc.session.ReportChange;
import vn.dondoc.session.ReportChecks.Warning;
import vn.dondoc.session.ReportIndicator;
import vn.dondoc.session.ReportProject;
import vn.dondoc.session.ReportRemarks.Placed;
import vn.dondoc.session.ReportState;
import vn.dondoc.session.ReportVersions.Version;
import vn.dondoc.session.ReportWeakness;
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
        List<ReportWeakness> weaknessCauses,
        @Nullable String returnedReason,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        List<WarningBody> warnings,
        List<Placed> remarks,
        List<VersionBody> versions,
        List<ReportChange> changes,
        @Nullable LastBody last,
        long version) {

    /**
     * @param field the row that it is about, for example {@code indicators[0]}
     * @param key by which {@code warningAnswers} of a saved report answers it
     * @param answer what the unit says to it; without one the report cannot be submitted
     */
    record WarningBody(
            String field,
            String indicator,
            String code,
            String key,
            String message,
            @Nullable String answer) {}

    /** A version that was submitted. */
    record VersionBody(int number, Instant submittedAt, String submittedBy) {}

    /** The unit's last report before this one. */
    record LastBody(String session, String title, Period period, List<ReportIndicator> indicators) {}

    static ReportBody of(
            DepartmentReport report,
            List<Warning> warnings,
            List<Placed> remarks,
            List<Version> versions,
            List<ReportChange> changes,
            @Nullable LastReport last,
            MessageSource messages,
            Locale locale) {
        var content = report.content();
        return new ReportBody(
                report.state(),
                content.achievements(),
                content.weaknesses(),
                content.causes(),
                content.indicators(),
                content.shortfalls().stream().map(Shortfall::product).toList(),
                content.projects(),
                content.weaknessCauses(),
                report.returnedReason(),
                report.submittedAt(),
                report.acceptedAt(),
                warnings.stream()
                        .map(warning -> new WarningBody(
                                "indicators[" + warning.row() + "]",
                                warning.indicator(),
                                warning.code().name(),
                                warning.key(),
                                messages.getMessage(warning.message(), locale),
                                warning.answer()))
                        .toList(),
                remarks,
                versions.stream()
                        .map(one -> new VersionBody(one.number(), one.submittedAt(), one.submittedBy()))
                        .toList(),
                changes,
                last == null ? null : new LastBody(last.session(), last.title(), last.period(), last.indicators()),
                report.version());
    }
}
