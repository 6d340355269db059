package vn.dondoc.petition.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.account.Viewer;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionStory;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Step;

/** Gathers what the page of one petition shows. */
@Component
class PetitionPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PetitionStory story;
    private final PetitionChoices choices;

    PetitionPages(PetitionStory story, PetitionChoices choices) {
        this.story = story;
        this.choices = choices;
    }

    String page(Petition petition, long version, @Nullable EnteredForm refused, Viewer viewer, Model model) {
        String code = petition.code();
        model.addAttribute("petition", petition);
        model.addAttribute("version", version);
        model.addAttribute("form", refused == null ? EnteredForm.of(stored(petition.line())) : refused);
        if (!model.containsAttribute("reply")) {
            model.addAttribute("reply", EnteredForm.of(Entered.json(null)));
        }
        model.addAttribute("steps", steps(petition));
        model.addAttribute("tasks", story.tasks(code, viewer));
        model.addAttribute("history", story.sentences(code, viewer));
        choices.ofDecision(viewer, model);
        return "petition/page";
    }

    /** What the form of the decision shows of what was decided before. */
    static Entered stored(PetitionLine line) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "disposition", line.disposition());
        put(texts, "text", line.dispositionText());
        put(texts, "answerUnit", line.answerUnit());
        put(texts, "dueOn", line.answerDueOn() == null ? null : DAY.format(line.answerDueOn()));
        put(texts, "directive", line.directive());
        return Entered.of(texts);
    }

    private static List<Step> steps(Petition petition) {
        PetitionLine line = petition.line();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.done("petition.step.raised", line.fromName(), petition.raisedAt()));
        boolean decided = line.disposition() != null;
        steps.add(
                decided || petition.ended()
                        ? Step.done("petition.step.decided", line.disposedBy(), line.disposedAt())
                        : Step.current("petition.step.decided", petition.waitingFor()));
        steps.add(settling(petition, decided));
        return steps;
    }

    private static Step settling(Petition petition, boolean decided) {
        String key = "petition.step." + petition.state();
        if (petition.ended()) {
            return Step.done(key, null, petition.endedAt());
        }
        return decided ? Step.current(key, petition.waitingFor()) : Step.todo("petition.step.ENDED");
    }

    private static void put(Map<String, String> texts, String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }
}
