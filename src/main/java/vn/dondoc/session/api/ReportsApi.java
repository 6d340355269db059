package vn.dondoc.session.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.Meetings;
import vn.dondoc.session.NewReport;
import vn.dondoc.session.ReportRemarks;
import vn.dondoc.session.ReportRemarks.NewRemark;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.WarningsOpen;
import vn.dondoc.text.Entered;

/** The department's report from its draft to its acceptance, and the record of the meeting. */
@RestController
@RequestMapping("/api/v1/sessions/{code}")
class ReportsApi {

    private final DepartmentReports reports;
    private final Meetings meetings;
    private final SessionReading reading;
    private final SessionBodies bodies;
    private final MessageSource messages;

    ReportsApi(
            DepartmentReports reports,
            Meetings meetings,
            SessionReading reading,
            SessionBodies bodies,
            MessageSource messages) {
        this.reports = reports;
        this.meetings = meetings;
        this.reading = reading;
        this.bodies = bodies;
        this.messages = messages;
    }

    /** What is to be changed, on the whole and at single fields such as {@code indicators[0].value}. */
    record Return(String reason, List<NewRemark> remarks) {}

    @GetMapping("/report")
    ResponseEntity<ReportBody> report(
            @PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        ReportBody report = bodies.report(reading.byCode(code, viewer), viewer, locale);
        if (report == null) {
            throw new NotFound(code);
        }
        return ResponseEntity.ok().eTag(Versions.etag(report.version())).body(report);
    }

    /** Creates or replaces the draft; {@code If-Match} with the report's own version is heeded where it is sent. */
    @PutMapping("/report")
    ResponseEntity<ReportBody> save(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String edited,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = NewReport.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        reports.save(code, NewReport.of(Entered.json(body)), Versions.edited(edited), viewer);
        return report(code, viewer, locale);
    }

    @PostMapping("/report/submission")
    SessionBody submit(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        reports.submit(code, viewer);
        return bodies.of(code, viewer, locale);
    }

    /** With what is open at each row. */
    @ExceptionHandler
    ProblemDetail warningsOpen(WarningsOpen refused, Locale locale) {
        String reason = messages.getMessage("rule." + refused.rule(), refused.arguments(), locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, reason);
        problem.setProperty("rule", refused.rule());
        problem.setProperty("reason", reason);
        problem.setProperty(
                "errors",
                refused.errors().stream()
                        .map(error -> Map.of(
                                "field",
                                error.field(),
                                "code",
                                error.error(),
                                "message",
                                messages.getMessage(
                                        "invalid." + error.error(),
                                        error.arguments().toArray(),
                                        locale)))
                        .toList());
        return problem;
    }

    @PostMapping("/report/acceptance")
    SessionBody accept(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        reports.accept(code, viewer);
        return bodies.of(code, viewer, locale);
    }

    @PostMapping("/report/return")
    SessionBody giveBack(
            @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Return.class)))
                    @RequestBody
                    JsonNode body,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        Entered entered = Entered.json(body);
        reports.giveBack(code, entered.text("reason"), ReportRemarks.read(entered), viewer);
        return bodies.of(code, viewer, locale);
    }

    @PostMapping("/meeting-record")
    SessionBody recordMeeting(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        meetings.recorded(code, viewer);
        return bodies.of(code, viewer, locale);
    }
}
