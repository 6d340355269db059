package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rest.Download;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.ReportTemplates;
import vn.dondoc.session.ReportUploads;
import vn.dondoc.session.ReportUploads.Upload;
import vn.dondoc.session.SessionReading;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** A report as a workbook: the empty one to be filled in, and the filled one with its row-by-row check. */
@Controller
class ReportFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReportTemplates templates;
    private final ReportUploads uploads;
    private final SessionReading reading;
    private final Choices choices;

    ReportFileController(ReportTemplates templates, ReportUploads uploads, SessionReading reading, Choices choices) {
        this.templates = templates;
        this.uploads = uploads;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}/report/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return new Download("bao-cao-" + code + ".xlsx", XLSX, templates.workbook(code, viewer)).answer();
    }

    @GetMapping("/sessions/{code}/report/upload")
    String check(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        return check(code, List.of(), viewer, model);
    }

    @PostMapping("/sessions/{code}/report/upload")
    String receive(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new Invalid("file", "report.fileMissing");
            }
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            List<String> ignored = uploads.receive(code, name, file.getBytes(), viewer);
            if (!ignored.isEmpty()) {
                Flash.warning(next, "report.flash.ignored", String.join(", ", ignored));
            }
            return "redirect:/sessions/" + code + "/report/upload";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return check(code, invalid.errors(), viewer, model);
        }
    }

    /** Takes the good rows into the report; those that are still wrong stay to be corrected. */
    @PostMapping("/sessions/{code}/report/upload/rows")
    String take(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        int taken = uploads.take(code, Entered.form(request.getParameterMap()), viewer);
        Flash.success(next, "report.flash.taken", String.valueOf(taken));
        boolean waiting = uploads.of(code, viewer).isPresent();
        return "redirect:/sessions/" + code + (waiting ? "/report/upload" : "/report");
    }

    @PostMapping("/sessions/{code}/report/upload/dropping")
    String drop(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        uploads.drop(code, viewer);
        Flash.success(next, "report.flash.dropped");
        return "redirect:/sessions/" + code + "/report";
    }

    private String check(String code, List<FieldError> fileErrors, Viewer viewer, Model model) {
        Upload upload = uploads.of(code, viewer).orElse(null);
        model.addAttribute("subject", reading.byCode(code, viewer));
        model.addAttribute("upload", upload);
        model.addAttribute("fileErrors", fileErrors);
        model.addAttribute(
                "form",
                upload == null
                        ? EnteredForm.of(Entered.json(null))
                        : new EnteredForm(upload.entered(), upload.errors()));
        model.addAttribute("qualifiers", choices.of(Qualifier.values(), "qualifier."));
        return "session/report-upload";
    }
}
