package vn.dondoc.series.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.series.IndicatorFilter;
import vn.dondoc.series.IndicatorLine;
import vn.dondoc.series.PeriodKind;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.series.Series;
import vn.dondoc.series.SpanWords;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.ui.PageNumber;

/** The list of indicators, the page of one, and its figures to take away. */
@Controller
@RequestMapping("/indicators")
class IndicatorController {

    private static final int ROWS = 50;

    private final ReportedIndicators indicators;
    private final IndicatorPages pages;
    private final SpanWords spans;
    private final SeriesFile file;

    IndicatorController(ReportedIndicators indicators, IndicatorPages pages, SpanWords spans, SeriesFile file) {
        this.indicators = indicators;
        this.pages = pages;
        this.spans = spans;
        this.file = file;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String calendar,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        IndicatorFilter filter =
                new IndicatorFilter(filled(q), filled(field), filled(unit), chosen(calendar, PeriodCalendar.values()));
        List<IndicatorLine> lines = indicators.list(filter, viewer);
        PageNumber at = PageNumber.of(page);
        model.addAttribute(
                "list",
                new IndicatorListPage(
                        filter,
                        lines.stream()
                                .skip(at.offset(ROWS))
                                .limit(ROWS)
                                .map(line -> row(line, locale))
                                .toList(),
                        lines.size(),
                        (int) lines.stream().filter(IndicatorLine::red).count(),
                        at.previous(),
                        at.next(lines.size(), ROWS)));
        model.addAttribute("choices", indicators.choices(viewer));
        return "series/list";
    }

    @GetMapping("/{code}")
    String one(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String calendar,
            @RequestParam(required = false) @Nullable String kind,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("page", pages.of(asked(code, unit, calendar, kind), viewer, locale));
        return "series/indicator";
    }

    /** The table of the page as a file: {@code csv} or {@code xlsx}. */
    @GetMapping("/{code}/values")
    ResponseEntity<byte[]> values(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String calendar,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "xlsx") String format,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        IndicatorPages.Asked asked = asked(code, unit, calendar, kind);
        ReportedIndicator indicator = IndicatorPages.chosen(indicators.byCode(code, viewer), asked);
        Series series = IndicatorPages.series(indicator, asked);
        return file.of(indicator, series, format.equals("csv"), locale);
    }

    private IndicatorListPage.Row row(IndicatorLine line, Locale locale) {
        ReportedIndicator indicator = line.indicator();
        IndicatorPages.Asked asked = new IndicatorPages.Asked(indicator.code(), null, null, null);
        return new IndicatorListPage.Row(
                line,
                asked.url(
                        indicator.reportingUnit(),
                        line.series().calendar(),
                        line.series().kind()),
                line.figure().title(locale.getLanguage().equals("en")),
                spans.of(line.series().latest().span(), line.series().kind(), locale),
                Sparkline.of(line.series()));
    }

    private static IndicatorPages.Asked asked(
            String code, @Nullable String unit, @Nullable String calendar, @Nullable String kind) {
        return new IndicatorPages.Asked(
                code, filled(unit), chosen(calendar, PeriodCalendar.values()), chosen(kind, PeriodKind.values()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <E extends Enum<E>> @Nullable E chosen(@Nullable String name, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
