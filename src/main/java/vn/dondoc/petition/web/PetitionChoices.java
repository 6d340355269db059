package vn.dondoc.petition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.petition.Disposition;
import vn.dondoc.petition.PetitionSort;
import vn.dondoc.petition.PetitionState;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.ui.Choice;

/** What can be chosen in the forms of petitions, in the viewer's language. */
@Component
class PetitionChoices {

    private final Units units;
    private final MessageSource messages;
    private final Clock clock;

    PetitionChoices(Units units, MessageSource messages, Clock clock) {
        this.units = units;
        this.messages = messages;
        this.clock = clock;
    }

    void ofNew(Viewer viewer, Model model) {
        model.addAttribute("kinds", of(PetitionKind.values(), "petition.kind."));
        model.addAttribute("units", units(viewer));
    }

    void ofDecision(Viewer viewer, Model model) {
        model.addAttribute("dispositions", of(Disposition.values(), "petition.disposition."));
        model.addAttribute("units", units(viewer));
    }

    void ofList(Viewer viewer, Model model) {
        List<Choice> dispositions = new ArrayList<>();
        dispositions.add(new Choice("NONE", word("petition.disposition.NONE")));
        dispositions.addAll(of(Disposition.values(), "petition.disposition."));
        model.addAttribute("dispositions", dispositions);
        model.addAttribute("states", of(PetitionState.values(), "petition.state."));
        model.addAttribute("kinds", of(PetitionKind.values(), "petition.kind."));
        model.addAttribute("sorts", of(PetitionSort.values(), "petition.sort."));
        model.addAttribute("units", units(viewer));
    }

    private List<Choice> units(Viewer viewer) {
        return units.ofProvince(viewer.province(), LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .filter(unit -> !unit.isProvince())
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private <E extends Enum<E>> List<Choice> of(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), word(prefix + value.name())))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
