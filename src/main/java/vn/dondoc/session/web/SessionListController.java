package vn.dondoc.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.session.EntryClock;
import vn.dondoc.session.EntryClocks;
import vn.dondoc.session.SessionFilter;
import vn.dondoc.session.SessionKind;
import vn.dondoc.session.SessionLists;
import vn.dondoc.session.Stage;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.PageNumber;

/** The list of sessions. */
@Controller
class SessionListController {

    private static final int ROWS = 25;

    private final SessionLists lists;
    private final EntryClocks entryClocks;
    private final Choices choices;

    SessionListController(SessionLists lists, EntryClocks entryClocks, Choices choices) {
        this.lists = lists;
        this.entryClocks = entryClocks;
        this.choices = choices;
    }

    /** The list as its page shows it. */
    record ListPage(
            List<SessionLists.Row> rows,
            int total,
            boolean filtered,
            @Nullable String previousUrl,
            @Nullable String nextUrl,
            boolean maySchedule) {}

    @GetMapping("/sessions")
    String list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String stage,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String clock,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        PageNumber at = PageNumber.of(page);
        SessionFilter filter = new SessionFilter(
                entered.text("q"),
                chosen(stage, Stage.class),
                chosen(kind, SessionKind.class),
                entered.text("unit"),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                chosen(clock, EntryClock.State.class),
                at.number(),
                ROWS);
        var found = lists.list(filter, viewer);
        model.addAttribute(
                "list",
                new ListPage(
                        found.rows(),
                        found.total(),
                        isFiltered(filter),
                        at.previous(),
                        at.next(found.total(), ROWS),
                        viewer.role().isOffice() || viewer.role().isUnit()));
        model.addAttribute(
                "clocks",
                entryClocks.of(found.rows().stream().map(SessionLists.Row::code).toList()));
        model.addAttribute("mayCount", viewer.seesProvince());
        model.addAttribute(
                "clockStates",
                choices.of(
                        new EntryClock.State[] {EntryClock.State.RUNNING, EntryClock.State.OVERDUE}, "session.clock."));
        model.addAttribute("form", EnteredForm.of(entered));
        model.addAttribute("stages", choices.of(Stage.values(), "session.stage."));
        model.addAttribute("kinds", choices.of(SessionKind.values(), "session.kind."));
        model.addAttribute("units", choices.units(viewer));
        model.addAttribute(
                "years",
                lists.years(viewer).stream()
                        .map(String::valueOf)
                        .map(one -> new Choice(one, one))
                        .toList());
        return "session/list";
    }

    private static boolean isFiltered(SessionFilter filter) {
        return filter.q() != null
                || filter.stage() != null
                || filter.kind() != null
                || filter.unit() != null
                || filter.year() != null
                || filter.clock() != null;
    }

    private static <E extends Enum<E>> @Nullable E chosen(@Nullable String name, Class<E> of) {
        E[] all = of.getEnumConstants();
        for (E one : all == null ? List.<E>of() : List.of(all)) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
