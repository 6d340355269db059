package vn.dondoc.handover;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.organization.Unit;
import vn.dondoc.part.PartSuccession;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.petition.PetitionAnswerers;
import vn.dondoc.session.ReportingUnits;
import vn.dondoc.task.TaskState;

/** Moves what is open beside the tasks themselves. */
@Component
class OtherItems {

    private final PartSuccession parts;
    private final Explanations explanations;
    private final PetitionAnswerers answerers;
    private final ReportingUnits reporters;
    private final Suspensions suspensions;

    OtherItems(
            PartSuccession parts,
            Explanations explanations,
            PetitionAnswerers answerers,
            ReportingUnits reporters,
            Suspensions suspensions) {
        this.parts = parts;
        this.explanations = explanations;
        this.answerers = answerers;
        this.reporters = reporters;
        this.suspensions = suspensions;
    }

    void move(Item item, Unit former, Unit successor, Actor by) {
        switch (item.kind()) {
            case PART -> parts.move(item.subject(), former, successor, by);
            case EXPLANATION -> explanations.replace(item.subject(), former, successor, by);
            case PETITION -> answerers.replace(item.subject(), former, successor, by);
            default -> reporters.replace(item.subject(), former, successor, by);
        }
    }

    /** Tasks that are suspended stay so under their new codes. */
    void suspended(List<Transfer> transfers, Map<String, String> newCodes) {
        transfers.stream()
                .map(Transfer::item)
                .filter(item -> item.kind() == Kind.LED && item.state().equals(TaskState.SUSPENDED.name()))
                .forEach(item -> suspensions.moved(item.subject(), newCodes.getOrDefault(item.subject(), "")));
    }
}
