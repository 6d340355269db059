package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.session.NewReportTemplate;
import vn.dondoc.session.ReportBase;
import vn.dondoc.session.ReportSection;
import vn.dondoc.session.ReportTemplate;
import vn.dondoc.session.ReportTemplates;
import vn.dondoc.session.SessionKind;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The report templates of a province, and the one that a session goes by. */
@Controller
class ReportTemplateController {

    private static final String ALL = "/report-templates";
    private static final UnitKind[] REPORTING = {
        UnitKind.DEPARTMENT, UnitKind.COMMUNE, UnitKind.DIVISION, UnitKind.PARTY_BODY, UnitKind.OTHER
    };

    private final ReportTemplates templates;
    private final Indicators indicators;
    private final Choices choices;

    ReportTemplateController(ReportTemplates templates, Indicators indicators, Choices choices) {
        this.templates = templates;
        this.indicators = indicators;
        this.choices = choices;
    }

    @GetMapping(ALL)
    ModelAndView list(@AuthenticationPrincipal Viewer viewer) {
        return new ModelAndView("session/report-templates")
                .addObject("templates", templates.all(viewer))
                .addObject("keeps", ReportTemplates.areKeptBy(viewer));
    }

    @GetMapping(ALL + "/new")
    ModelAndView empty(@AuthenticationPrincipal Viewer viewer) {
        return form(null, EnteredForm.of(Entered.of(Map.of())), viewer);
    }

    @PostMapping(ALL)
    ModelAndView add(@AuthenticationPrincipal Viewer viewer, HttpServletRequest request, RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            ReportTemplate added = templates.add(NewReportTemplate.of(entered, checks), checks, viewer);
            return saved(added, next);
        } catch (Invalid invalid) {
            return refused(form(null, EnteredForm.refused(entered, invalid), viewer));
        }
    }

    @GetMapping(ALL + "/{id}")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        ReportTemplate template = templates.get(id, viewer);
        return form(template, EnteredForm.of(Entered.of(texts(template))), viewer);
    }

    @PostMapping(ALL + "/{id}")
    ModelAndView replace(
            @PathVariable long id,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            ReportTemplate saved = templates.replace(
                    id, NewReportTemplate.of(entered, checks), entered.versionOrStale(), checks, viewer);
            return saved(saved, next);
        } catch (Invalid invalid) {
            return refused(form(templates.get(id, viewer), EnteredForm.refused(entered, invalid), viewer));
        }
    }

    /** Which template a session's report is written by. */
    @PostMapping("/sessions/{code}/report/template")
    String choose(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Long template,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        templates.change(code, template, viewer);
        Flash.success(next, "report.flash.templateChosen");
        return "redirect:/sessions/" + code + "#report";
    }

    private static ModelAndView saved(ReportTemplate template, RedirectAttributes next) {
        Flash.success(next, "report.flash.templateSaved", template.name());
        return new ModelAndView("redirect:" + ALL);
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private ModelAndView form(@Nullable ReportTemplate template, EnteredForm form, Viewer viewer) {
        if (!ReportTemplates.areKeptBy(viewer)) {
            throw new NotAllowed("report.templateKeepersOnly");
        }
        List<Choice> catalogue = indicators.active(viewer.province()).stream()
                .map(one -> new Choice(one.code(), one.name() + " (" + one.unit() + ")"))
                .toList();
        return new ModelAndView("session/report-template")
                .addObject("template", template)
                .addObject("form", form)
                .addObject("indicators", catalogue)
                .addObject("bases", List.of(ReportBase.values()))
                .addObject("sections", List.of(ReportSection.values()))
                .addObject("kinds", choices.of(SessionKind.values(), "session.kind."))
                .addObject("unitKinds", choices.of(REPORTING, "unit.kind."))
                .addObject("units", choices.units(viewer));
    }

    private static Map<String, String> texts(ReportTemplate template) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("version", String.valueOf(template.version()));
        texts.put("name", template.name());
        texts.put("kind", template.kind() == null ? "" : template.kind().name());
        texts.put("unit", template.unit() == null ? "" : template.unit());
        texts.put(
                "unitKind",
                template.unitKind() == null ? "" : template.unitKind().name());
        texts.put("withdrawn", String.valueOf(!template.active()));
        for (int i = 0; i < template.rows().size(); i++) {
            ReportTemplate.Row row = template.rows().get(i);
            String path = "rows[" + i + "].";
            texts.put(path + "ordinal", String.valueOf(i + 1));
            texts.put(path + "indicator", row.indicator().code());
            row.bases().forEach(base -> texts.put(path + base, "true"));
        }
        template.sections().forEach((section, guidance) -> {
            texts.put("sections." + section + ".asked", "true");
            texts.put("sections." + section + ".guidance", guidance);
        });
        return texts;
    }
}
