package vn.dondoc.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.petition.Disposition;
import vn.dondoc.petition.NewDisposition;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionReading;
import vn.dondoc.petition.Petitions;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.SessionReading;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** The list of petitions, the page of one, and its answer. */
@Controller
class PetitionController {

    private static final int ROWS = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<String, String> LABELS = Map.of(
            "disposition", "session.field.petitions.disposition",
            "text", "petition.answer",
            "answerUnit", "petition.answerUnit",
            "dueOn", "petition.dueOn",
            "directive", "petition.directive");

    private final PetitionReading reading;
    private final Petitions petitions;
    private final SessionReading sessions;
    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    PetitionController(
            PetitionReading reading,
            Petitions petitions,
            SessionReading sessions,
            Units units,
            MessageSource messages,
            Clock clock) {
        this.reading = reading;
        this.petitions = petitions;
        this.sessions = sessions;
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    /** The list as its page shows it. */
    record ListPage(
            List<Petition> rows,
            int total,
            boolean filtered,
            @Nullable String previousUrl,
            @Nullable String nextUrl) {}

    @GetMapping("/petitions")
    String list(
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entered entered = Entered.form(request.getParameterMap());
        int number = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        PetitionKind kind = entered.choice("kind", PetitionKind.class, new Checks());
        var found = reading.list(
                new PetitionReading.Filter(
                        entered.text("q"), entered.text("session"), entered.text("disposition"), kind, number, ROWS),
                viewer);
        boolean filtered =
                List.of("q", "session", "disposition", "kind").stream().anyMatch(it -> entered.text(it) != null);
        model.addAttribute(
                "list",
                new ListPage(
                        found.rows(),
                        found.total(),
                        filtered,
                        number > 1 ? url(number - 1) : null,
                        number * ROWS < found.total() ? url(number + 1) : null));
        model.addAttribute("form", EnteredForm.of(entered));
        model.addAttribute("kinds", choices(PetitionKind.values(), "petition.kind."));
        List<Choice> dispositions = new ArrayList<>();
        dispositions.add(new Choice("NONE", word("petition.disposition.NONE")));
        dispositions.addAll(choices(Disposition.values(), "petition.disposition."));
        model.addAttribute("dispositions", dispositions);
        return "petition/list";
    }

    @GetMapping("/petitions/new")
    String empty(@RequestParam String session, @AuthenticationPrincipal Viewer viewer, Model model) {
        return raised(session, EnteredForm.of(Entered.json(null)), viewer, model);
    }

    @PostMapping("/petitions")
    String raise(
            @RequestParam String session,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            NewPetition petition = NewPetition.read(entered, "", checks);
            checks.orThrow();
            String code = petitions.raise(session, petition, viewer);
            Flash.success(next, "petition.flash.raised", code);
            next.addFlashAttribute("draftSaved", "petition-new-" + session);
            return "redirect:/sessions/" + session + "#petitions";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return raised(session, EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    private String raised(String session, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("subject", sessions.byCode(session, viewer));
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices(PetitionKind.values(), "petition.kind."));
        model.addAttribute("units", units(viewer));
        return "petition/new";
    }

    @GetMapping("/petitions/{code}")
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        Petition petition = reading.byCode(code, viewer);
        return page(petition, petition.line().version(), EnteredForm.of(stored(petition.line())), viewer, model);
    }

    @PostMapping("/petitions/{code}/disposition")
    String dispose(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        Petition petition = reading.byCode(code, viewer);
        String typed = entered.typed("version");
        long version = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
        try {
            petitions.dispose(code, NewDisposition.of(entered), version, viewer);
            Flash.success(next, "petition.flash.disposed", code);
            next.addFlashAttribute("draftSaved", "petition-" + code);
            return "redirect:/sessions/" + petition.sessionCode() + "#petitions";
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(petition, version, EnteredForm.refused(entered, invalid), viewer, model);
        } catch (Stale stale) {
            response.setStatus(409);
            model.addAttribute("differences", differences(entered, stored(petition.line())));
            return page(petition, stale.newest(), EnteredForm.of(entered), viewer, model);
        }
    }

    private String page(Petition petition, long version, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("petition", petition);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("dispositions", choices(Disposition.values(), "petition.disposition."));
        model.addAttribute("units", units(viewer));
        return "petition/page";
    }

    private static Entered stored(PetitionLine line) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "disposition", line.disposition());
        put(texts, "text", line.dispositionText());
        put(texts, "answerUnit", line.answerUnit());
        put(texts, "dueOn", line.answerDueOn() == null ? null : DAY.format(line.answerDueOn()));
        put(texts, "directive", line.directive());
        return Entered.of(texts);
    }

    private static void put(Map<String, String> texts, String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }

    private static List<Difference> differences(Entered mine, Entered stored) {
        return LABELS.entrySet().stream()
                .filter(field -> !mine.typed(field.getKey()).strip().equals(stored.typed(field.getKey())))
                .map(field -> new Difference(field.getValue(), mine.text(field.getKey()), stored.text(field.getKey())))
                .toList();
    }

    private List<Choice> units(Viewer viewer) {
        return units.ofProvince(viewer.province(), LocalDate.now(clock)).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> choices(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), word(prefix + value.name())))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String url(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
