package vn.dondoc.conclusion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.session.Stage;
import vn.dondoc.ui.Choice;

/**
 * The page of a conclusion as one viewer sees it.
 *
 * @param names of units, groups and people by their short names
 * @param editing whether the editor is shown instead of the reading view
 * @param notation of the notice that would be issued
 * @param number the next number, as a suggestion
 * @param today the notice's date, as a suggestion
 * @param unitChoices units and groups that can be addressed
 * @param issuerChoices the chairs first
 * @param typed what was typed last, where it was refused
 */
record ConclusionPage(
        String code,
        String title,
        ConclusionView conclusion,
        Map<String, String> names,
        boolean editing,
        boolean organizes,
        boolean signs,
        String notation,
        String number,
        LocalDate today,
        List<Choice> unitChoices,
        List<Choice> issuerChoices,
        Typed typed) {

    ConclusionPage with(Typed refused) {
        return new ConclusionPage(
                code,
                title,
                conclusion,
                names,
                editing,
                organizes,
                signs,
                notation,
                number,
                today,
                unitChoices,
                issuerChoices,
                refused);
    }

    /** Also before the first save, which ends the meeting: the editor saves before it submits. */
    public boolean maySubmit() {
        return organizes && (conclusion.stage() == Stage.MEETING || conclusion.stage() == Stage.DRAFTING);
    }

    public boolean mayDecide() {
        return signs && conclusion.stage() == Stage.APPROVAL;
    }

    public boolean mayIssue() {
        return organizes && conclusion.stage() == Stage.ISSUANCE;
    }

    public String nameOf(@Nullable String shortName) {
        return shortName == null ? "" : names.getOrDefault(shortName, shortName);
    }
}
