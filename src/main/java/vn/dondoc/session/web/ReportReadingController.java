package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import vn.dondoc.proposal.DocumentText;
import vn.dondoc.proposal.UnreadableDocument;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.ReportDesk;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.reading.ReportReading;
import vn.dondoc.session.reading.ReportReading.Line;
import vn.dondoc.session.reading.ReportReadings;
import vn.dondoc.session.reading.ReportReadings.Taken;
import vn.dondoc.text.Entered;
import vn.dondoc.text.Nfc;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** Fills a report's form from the text of the written report: the text goes in, proposals come out, a person chooses. */
@Controller
class ReportReadingController {

    /** From here on a proposal is chosen before anybody looks at it. */
    private static final int CERTAIN = 70;

    private static final List<Integer> THRESHOLDS = List.of(90, 80, CERTAIN, 50, 0);

    private final ReportReadings readings;
    private final ReportDesk desk;
    private final SessionReading sessions;
    private final Choices choices;

    ReportReadingController(ReportReadings readings, ReportDesk desk, SessionReading sessions, Choices choices) {
        this.readings = readings;
        this.desk = desk;
        this.sessions = sessions;
        this.choices = choices;
    }

    @GetMapping("/sessions/{code}/report/reading")
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        ReportReading reading = readings.of(code, viewer).orElse(null);
        model.addAttribute("text", reading == null ? "" : reading.text());
        return page(code, reading, chosen(reading, CERTAIN), CERTAIN, viewer, model);
    }

    /** Comes from the report's form, whose fields are kept as they were typed. */
    @PostMapping("/sessions/{code}/report/reading/form")
    String carry(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        Map<String, String> texts =
                new HashMap<>(Entered.form(request.getParameterMap()).texts());
        long version = Entered.of(texts).versionOrStale();
        texts.keySet().removeAll(List.of("version", "_csrf"));
        readings.carry(code, Entered.of(texts), version, viewer);
        next.addFlashAttribute("draftSaved", "report-" + code);
        return "redirect:/sessions/" + code + "/report/reading";
    }

    @PostMapping("/sessions/{code}/report/reading")
    String read(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                readings.read(code, text, "", "text", viewer);
            } else {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                String content = Nfc.of(DocumentText.read(file.getInputStream(), name));
                readings.read(code, content, name, "file", viewer);
            }
            return "redirect:/sessions/" + code + "/report/reading";
        } catch (UnreadableDocument unreadable) {
            model.addAttribute("unreadable", unreadable.reason().messageKey());
            return refused(code, text, List.of(), viewer, response, model);
        } catch (Invalid invalid) {
            return refused(code, text, invalid.errors(), viewer, response, model);
        }
    }

    /** Takes what is chosen into the report's form, or only chooses all that are certain enough. */
    @PostMapping("/sessions/{code}/report/reading/rows")
    String take(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        if (entered.flag("choose")) {
            return choose(code, entered, viewer, model);
        }
        try {
            Taken taken = readings.take(code, entered, viewer);
            next.addFlashAttribute("draftSaved", "report-" + code);
            Flash.success(
                    next,
                    "report.reading.flash.taken",
                    String.valueOf(taken.indicators()),
                    String.valueOf(taken.petitions()));
            return "redirect:/sessions/" + code + "/report";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(
                    code,
                    readings.of(code, viewer).orElse(null),
                    EnteredForm.refused(entered, invalid),
                    threshold(entered),
                    viewer,
                    model);
        }
    }

    @PostMapping("/sessions/{code}/report/reading/dropping")
    String drop(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        readings.drop(code, viewer);
        Flash.success(next, "report.reading.flash.dropped");
        return "redirect:/sessions/" + code + "/report";
    }

    /** Leaves what was typed or taken and not saved. */
    @PostMapping("/sessions/{code}/report/unsaved/dropping")
    String forget(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        readings.forget(code, viewer);
        next.addFlashAttribute("draftSaved", "report-" + code);
        Flash.success(next, "report.reading.flash.forgotten");
        return "redirect:/sessions/" + code + "/report";
    }

    private String choose(String code, Entered entered, Viewer viewer, Model model) {
        int threshold = threshold(entered);
        ReportReading reading = readings.of(code, viewer).orElse(null);
        Map<String, String> texts = new HashMap<>(entered.texts());
        texts.keySet().removeIf(path -> path.endsWith(".take"));
        if (reading != null) {
            reading.lines().stream()
                    .filter(line -> line.isChosen(threshold / 100.0))
                    .forEach(line -> texts.put(line.path() + ".take", "true"));
        }
        return page(code, reading, EnteredForm.of(Entered.of(texts)), threshold, viewer, model);
    }

    private static int threshold(Entered entered) {
        return THRESHOLDS.stream()
                .filter(one -> entered.typed("above").equals(String.valueOf(one)))
                .findFirst()
                .orElse(CERTAIN);
    }

    private String refused(
            String code,
            String text,
            List<FieldError> errors,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        response.setStatus(422);
        model.addAttribute("text", text);
        ReportReading reading = readings.of(code, viewer).orElse(null);
        EnteredForm lines = chosen(reading, CERTAIN);
        return page(code, reading, new EnteredForm(lines.entered(), errors), CERTAIN, viewer, model);
    }

    /** The lines as a form, with those chosen that are certain enough. */
    private static EnteredForm chosen(@Nullable ReportReading reading, int threshold) {
        Map<String, String> texts = new HashMap<>();
        if (reading != null) {
            for (Line line : reading.lines()) {
                line.read().fields().forEach((field, text) -> texts.put(line.path() + "." + field, text));
                if (line.isChosen(threshold / 100.0)) {
                    texts.put(line.path() + ".take", "true");
                }
            }
        }
        return EnteredForm.of(Entered.of(texts));
    }

    private String page(
            String code, @Nullable ReportReading reading, EnteredForm form, int threshold, Viewer viewer, Model model) {
        SessionView session = sessions.byCode(code, viewer);
        model.addAttribute("subject", session);
        model.addAttribute("reading", reading);
        model.addAttribute("form", form);
        model.addAttribute("threshold", threshold);
        model.addAttribute("thresholds", THRESHOLDS);
        model.addAttribute("certain", CERTAIN / 100.0);
        model.addAttribute("columns", ReportReadings.COLUMNS);
        model.addAttribute("longest", ReportReadings.LONGEST_TEXT);
        model.addAttribute("catalogue", desk.catalogue(session));
        List<Choice> units = choices.units(viewer);
        model.addAttribute("units", units);
        model.addAttribute("unitNames", units.stream().collect(Collectors.toMap(Choice::value, Choice::label)));
        model.addAttribute("qualifiers", choices.of(Qualifier.values(), "qualifier."));
        model.addAttribute("petitionKinds", choices.of(PetitionKind.values(), "petition.kind."));
        return "session/report-reading";
    }
}
