package vn.dondoc.review.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.WaitingExtension;
import vn.dondoc.extension.WaitingExtensions;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.review.Overview;
import vn.dondoc.review.Overviews;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitExplanations;
import vn.dondoc.review.WaitingResult;
import vn.dondoc.review.leader.Appraisal;
import vn.dondoc.review.leader.Appraisals;
import vn.dondoc.review.leader.LeaderOrders;
import vn.dondoc.review.leader.Leaders;
import vn.dondoc.rule.NotFound;
import vn.dondoc.task.Nature;
import vn.dondoc.ui.Choice;

/** Gathers the leader's screen, of all units or of one. */
@Component
class OverviewPages {

    private static final int MOST_EXTENSIONS = 50;
    private static final int RESULTS = 5;

    private final Overviews overviews;
    private final Frames frames;
    private final UnitExplanations explanations;
    private final WaitingExtensions extensions;
    private final Appraisals appraisals;
    private final LeaderOrders orders;
    private final Leaders leaders;
    private final Units units;
    private final MessageSource messages;

    OverviewPages(
            Overviews overviews,
            Frames frames,
            UnitExplanations explanations,
            WaitingExtensions extensions,
            Appraisals appraisals,
            LeaderOrders orders,
            Leaders leaders,
            Units units,
            MessageSource messages) {
        this.overviews = overviews;
        this.frames = frames;
        this.explanations = explanations;
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.orders = orders;
        this.leaders = leaders;
        this.units = units;
        this.messages = messages;
    }

    /**
     * @param unit short name of the unit that it is about, or null for all
     * @throws NotFound where there is no such period or unit for the viewer
     */
    String show(String code, @Nullable String unit, Sheets sheets, Viewer viewer, Locale locale, Model model) {
        OverviewPage.Subject subject = unit == null ? null : subject(unit, viewer, locale);
        Overview overview = overviews.of(code, unit, viewer);
        ReviewPeriod kept = overview.kept();
        List<Appraisal> said =
                unit != null ? appraisals.ofUnit(unit, viewer) : kept == null ? List.of() : appraisals.of(kept, viewer);
        String tasks = "/reviews/" + code + "/tasks?" + (unit == null ? "" : "unit=" + unit + "&");
        boolean speaks = leaders.of(viewer).isPresent();
        model.addAttribute("frame", frames.of(code, viewer, locale));
        model.addAttribute(
                "page",
                new OverviewPage(
                        code,
                        subject,
                        OverviewPage.numbers(overview, tasks),
                        new Line(null, overview.total(), tasks),
                        OverviewPage.units(overview, said, overviews.policy().units(), locale),
                        overview.exceptions().size(),
                        overview.worst(),
                        overview.silent(),
                        overview.returned(),
                        owed(kept, unit, viewer),
                        said,
                        kept == null ? List.of() : orders.of(kept, unit, viewer),
                        OverviewPage.Acts.of(viewer, speaks, kept != null)));
        model.addAttribute("before", overview.before());
        model.addAttribute(
                "beforeLabel", messages.getMessage(overview.before().period().label(), locale));
        model.addAttribute("sheets", sheets);
        model.addAttribute("natures", List.of(Nature.SPECIFIC, Nature.PRODUCT, Nature.STANDING));
        if (speaks && kept != null) {
            model.addAttribute("leads", leads(viewer, locale));
        }
        return "review/overview";
    }

    private OverviewPage.Owed owed(@Nullable ReviewPeriod kept, @Nullable String unit, Viewer viewer) {
        List<UnitExplanation> owed = kept == null ? List.of() : explanations.owed(kept, unit, viewer);
        List<WaitingExtension> asked = extensions.decidedBy(viewer, unit, MOST_EXTENSIONS);
        List<WaitingResult> results =
                overviews.waiting(unit, viewer).stream().limit(RESULTS).toList();
        return new OverviewPage.Owed(
                unit == null ? kept : null,
                owed,
                asked,
                results,
                results.size() < RESULTS ? results.size() : overviews.waitingCount(unit, viewer),
                overviews.policy().confirmWithinDays());
    }

    private OverviewPage.Subject subject(String shortName, Viewer viewer, Locale locale) {
        return units.byShortName(shortName)
                .filter(unit -> unit.provinceId() == viewer.province() && !unit.isProvince())
                .filter(unit -> viewer.seesProvince() || viewer.units().contains(unit.id()))
                .map(unit -> new OverviewPage.Subject(unit.shortName(), name(unit, locale)))
                .orElseThrow(() -> new NotFound(shortName));
    }

    /** The units of the province that can lead a task. */
    private List<Choice> leads(Viewer viewer, Locale locale) {
        return units.ofProvince(viewer.province(), overviews.today()).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), name(unit, locale)))
                .toList();
    }

    private static String name(Unit unit, Locale locale) {
        String english = unit.nameEn();
        return english != null && locale.getLanguage().equals("en") ? english : unit.name();
    }
}
