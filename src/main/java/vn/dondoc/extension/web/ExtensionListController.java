package vn.dondoc.extension.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.ExtensionFilter;
import vn.dondoc.extension.ExtensionLine;
import vn.dondoc.extension.ExtensionLists;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.PageNumber;

/** All requests for more time, what waits for its decision first. */
@Controller
class ExtensionListController {

    private static final int ROWS = 25;
    private static final List<String> STATES = List.of("UNDECIDED", "GRANTED", "REFUSED", "WITHDRAWN");

    private final ExtensionLists lists;
    private final Units units;
    private final Clock clock;

    ExtensionListController(ExtensionLists lists, Units units, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.clock = clock;
    }

    /** The list as its page shows it; {@code units} is empty for those who see one unit only. */
    record ListPage(
            List<ExtensionLine> rows,
            int total,
            ExtensionLists.Totals totals,
            @Nullable String state,
            @Nullable String unit,
            List<String> states,
            List<Choice> units,
            @Nullable String previousUrl,
            @Nullable String nextUrl) {

        public boolean filtered() {
            return state != null || unit != null;
        }
    }

    @GetMapping("/extensions")
    String list(
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String unit,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        PageNumber at = PageNumber.of(page);
        String known = state != null && Set.copyOf(STATES).contains(state) ? state : null;
        String asking = unit == null || unit.isBlank() ? null : unit;
        ExtensionLists.Page found = lists.page(new ExtensionFilter(known, asking, at.number(), ROWS), viewer);
        model.addAttribute(
                "list",
                new ListPage(
                        found.rows(),
                        found.total(),
                        lists.totals(viewer),
                        known,
                        asking,
                        STATES,
                        choices(viewer),
                        at.previous(),
                        at.next(found.total(), ROWS)));
        return "extension/list";
    }

    private List<Choice> choices(Viewer viewer) {
        if (!viewer.seesProvince()) {
            return List.of();
        }
        return units.ofProvince(viewer.province(), LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .filter(unit -> !unit.isProvince())
                .map(ExtensionListController::choice)
                .toList();
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.shortName(), unit.name());
    }
}
