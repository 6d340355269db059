package vn.dondoc.series.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Paging;
import vn.dondoc.rule.NotFound;
import vn.dondoc.series.IndicatorFilter;
import vn.dondoc.series.IndicatorLine;
import vn.dondoc.series.PeriodKind;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.session.PeriodCalendar;

@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorsApi {

    private final ReportedIndicators indicators;

    IndicatorsApi(ReportedIndicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping
    ResponseEntity<IndicatorAnswers.Listed> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PeriodCalendar calendar,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        Paging paging = Paging.of(page, size);
        List<IndicatorLine> lines = indicators.list(new IndicatorFilter(q, field, unit, calendar), viewer);
        List<IndicatorAnswers.Line> items = lines.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(IndicatorAnswers.Line::of)
                .toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, paging.links(lines.size()))
                .body(new IndicatorAnswers.Listed(items, lines.size(), paging.next(lines.size())));
    }

    /**
     * One series, the earliest period first.
     *
     * @param unit short name of the reporting unit; the one that reported last where it is left out
     * @param kind where it is left out, the kind that tells most of today
     */
    @GetMapping("/{code}/values")
    IndicatorAnswers.Values values(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable PeriodCalendar calendar,
            @RequestParam(required = false) @Nullable PeriodKind kind,
            @AuthenticationPrincipal Viewer viewer) {
        ReportedIndicator indicator = indicators.byCode(code, viewer).stream()
                .filter(each -> unit == null || each.reportingUnit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
        return IndicatorAnswers.Values.of(indicator, indicator.series(calendar, kind));
    }
}
