package vn.dondoc.indicator.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.dondoc.indicator.Better;
import vn.dondoc.indicator.FigureCalendar;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.IndicatorCatalogue;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.Unit;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The catalogue of indicators: everybody of the province reads it, the office and administrators keep it. */
@Controller
class CatalogueController {

    private static final String ALL = "/indicators/catalogue";

    private final Indicators indicators;
    private final IndicatorCatalogue catalogue;
    private final CatalogueProvince provinces;
    private final MessageSource messages;

    CatalogueController(
            Indicators indicators, IndicatorCatalogue catalogue, CatalogueProvince provinces, MessageSource messages) {
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.messages = messages;
    }

    @GetMapping(ALL)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String province,
            @AuthenticationPrincipal Viewer viewer) {
        Unit of = provinces.of(viewer, province);
        return page("indicator/catalogue", of, viewer)
                .addObject("words", q)
                .addObject("indicators", indicators.search(q, of.id()))
                .addObject("empty", indicators.all(of.id()).isEmpty());
    }

    /** One click for a province that has no catalogue yet, or not all of the starting one. */
    @PostMapping(ALL + "/loading")
    String fill(
            @RequestParam(required = false) @Nullable String province,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit of = provinces.of(viewer, province);
        Flash.success(next, "indicator.flash.loaded", String.valueOf(catalogue.fill(of.id(), viewer)));
        return "redirect:" + address(of);
    }

    @GetMapping(ALL + "/new")
    ModelAndView empty(
            @RequestParam(required = false) @Nullable String province, @AuthenticationPrincipal Viewer viewer) {
        Unit of = provinces.of(viewer, province);
        requireKeeper(viewer, of);
        return form(of, null, EnteredForm.of(Entered.of(Map.of())), viewer);
    }

    @PostMapping(ALL)
    ModelAndView add(
            @RequestParam(required = false) @Nullable String province,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        Unit of = provinces.of(viewer, province);
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            Indicator added = catalogue.add(of.id(), IndicatorEntry.of(entered, checks), checks, viewer);
            Flash.success(next, "indicator.flash.added", added.name());
            return new ModelAndView("redirect:" + address(of));
        } catch (Invalid invalid) {
            return refused(form(of, null, EnteredForm.refused(entered, invalid), viewer));
        }
    }

    @GetMapping(ALL + "/{code}/edit")
    ModelAndView edit(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String province,
            @AuthenticationPrincipal Viewer viewer) {
        Unit of = provinces.of(viewer, province);
        requireKeeper(viewer, of);
        Indicator indicator = get(code, of);
        return form(of, indicator, EnteredForm.of(Entered.of(texts(indicator))), viewer);
    }

    @PostMapping(ALL + "/{code}")
    ModelAndView change(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String province,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            RedirectAttributes next) {
        Unit of = provinces.of(viewer, province);
        requireKeeper(viewer, of);
        Indicator indicator = get(code, of);
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            catalogue.change(indicator, IndicatorEntry.of(entered, checks), entered.versionOrStale(), checks, viewer);
            Flash.success(next, "indicator.flash.changed", indicator.code());
            return new ModelAndView("redirect:" + address(of));
        } catch (Invalid invalid) {
            return refused(form(of, indicator, EnteredForm.refused(entered, invalid), viewer));
        }
    }

    /** Offers the indicator to new reports, or no longer. */
    @PostMapping(ALL + "/{code}/offer")
    String offer(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(defaultValue = "false") boolean on,
            @AuthenticationPrincipal Viewer viewer,
            RedirectAttributes next) {
        Unit of = provinces.of(viewer, province);
        requireKeeper(viewer, of);
        Indicator indicator = get(code, of);
        catalogue.offer(indicator, on, viewer);
        Flash.success(next, on ? "indicator.flash.offered" : "indicator.flash.withdrawn", indicator.name());
        return "redirect:" + address(of);
    }

    private static void requireKeeper(Viewer viewer, Unit province) {
        if (!IndicatorCatalogue.isKeptBy(viewer, province.id())) {
            throw new NotAllowed("indicator.keepersOnly");
        }
    }

    private Indicator get(String code, Unit province) {
        return indicators.byCode(code, province.id()).orElseThrow(() -> new NotFound(code));
    }

    private String address(Unit province) {
        return ALL + "?province=" + province.shortName();
    }

    private ModelAndView form(Unit province, @Nullable Indicator indicator, EnteredForm form, Viewer viewer) {
        return page("indicator/catalogue-form", province, viewer)
                .addObject("indicator", indicator)
                .addObject("form", form)
                .addObject("calendars", choices(FigureCalendar.values(), "indicator.calendar."))
                .addObject("betters", choices(Better.values(), "indicator.better."));
    }

    private List<Choice> choices(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(prefix + value.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }

    private ModelAndView page(String view, Unit province, Viewer viewer) {
        return new ModelAndView(view)
                .addObject("province", province)
                .addObject("provinces", provinces.offered(viewer))
                .addObject("keeps", IndicatorCatalogue.isKeptBy(viewer, province.id()));
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static Map<String, String> texts(Indicator of) {
        Map<String, String> texts = new HashMap<>();
        texts.put("code", of.code());
        texts.put("name", of.name());
        put(texts, "nameEn", of.nameEn());
        texts.put("unit", of.unit());
        put(texts, "priceBase", of.priceBase());
        put(texts, "scope", of.scope());
        put(texts, "field", of.field());
        texts.put("calendar", of.calendar().name());
        texts.put("indexForm", String.valueOf(of.indexForm()));
        texts.put("better", of.better().name());
        texts.put("ordinal", String.valueOf(of.ordinal()));
        texts.put("aliases", String.join("; ", of.aliases()));
        texts.put("version", String.valueOf(of.version()));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String value) {
        if (value != null) {
            texts.put(field, value);
        }
    }
}
