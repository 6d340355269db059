package vn.dondoc.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionFilter;
import vn.dondoc.petition.PetitionReading;
import vn.dondoc.petition.PetitionSort;
import vn.dondoc.petition.PetitionState;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.PageNumber;

/** The petitions of all sessions, what is overdue first. */
@Controller
class PetitionListController {

    private static final int ROWS = 25;
    private static final List<String> FILTERS =
            List.of("q", "session", "disposition", "state", "kind", "from", "answerUnit", "overdue", "unread");

    private final PetitionReading reading;
    private final PetitionChoices choices;

    PetitionListController(PetitionReading reading, PetitionChoices choices) {
        this.reading = reading;
        this.choices = choices;
    }

    /**
     * The list as its page shows it.
     *
     * @param unread how many petitions of the viewer's units ended without the unit having taken note
     * @param narrowed whether one of the filters that are folded away is set
     */
    record ListPage(
            List<Petition> rows,
            int total,
            int unread,
            boolean filtered,
            boolean narrowed,
            @Nullable String previousUrl,
            @Nullable String nextUrl) {}

    @GetMapping("/petitions")
    String list(
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        PageNumber at = PageNumber.of(page);
        PetitionReading.Page found = reading.list(filter(entered, at.number()), viewer);
        model.addAttribute(
                "list",
                new ListPage(
                        found.rows(),
                        found.total(),
                        reading.unread(viewer),
                        given(entered, FILTERS),
                        given(entered, List.of("kind", "from", "answerUnit", "session", "sort")),
                        at.previous(),
                        at.next(found.total(), ROWS)));
        model.addAttribute("form", EnteredForm.of(entered));
        choices.ofList(viewer, model);
        return "petition/list";
    }

    private static PetitionFilter filter(Entered entered, int page) {
        Checks unread = new Checks();
        PetitionSort sort = entered.choice("sort", PetitionSort.class, unread);
        return new PetitionFilter(
                entered.text("q"),
                entered.text("session"),
                entered.text("disposition"),
                entered.choice("state", PetitionState.class, unread),
                entered.choice("kind", PetitionKind.class, unread),
                entered.text("from"),
                entered.text("answerUnit"),
                entered.flag("overdue"),
                entered.flag("unread"),
                Objects.requireNonNullElse(sort, PetitionSort.URGENT),
                page,
                ROWS);
    }

    private static boolean given(Entered entered, List<String> fields) {
        return fields.stream().anyMatch(field -> entered.text(field) != null);
    }
}
