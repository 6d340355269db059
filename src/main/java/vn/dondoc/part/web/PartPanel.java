package vn.dondoc.part.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.part.PartLine;
import vn.dondoc.part.PartReading;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;
import vn.dondoc.ui.Choice;

/** The parts of a task on its page, and the forms with which they are handed on, done and judged. */
@Component
class PartPanel implements TaskPanel {

    private static final int ORDER = 20;

    private final PartReading reading;
    private final Units units;
    private final Horizons horizons;

    PartPanel(PartReading reading, Units units, Horizons horizons) {
        this.reading = reading;
        this.units = units;
        this.horizons = horizons;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        String code = task.line().code();
        List<PartLine> parts = reading.of(code, viewer);
        boolean hands = task.may().assign();
        boolean assigns = task.may().star() && !task.line().state().isFinal();
        if (parts.isEmpty() && !hands && !assigns) {
            return Optional.empty();
        }
        Map<String, Object> attributes = new HashMap<>();
        PartForm form = new PartForm();
        form.setVersion(task.line().version());
        attributes.put("parts", parts);
        attributes.put(
                "partsOpen",
                parts.stream().filter(part -> part.state().isLive()).count());
        attributes.put("partForm", form);
        attributes.put("partHands", hands);
        attributes.put("partAssigns", assigns);
        List<Choice> coordinators = assigns ? reading.coordinators(code) : List.of();
        attributes.put("partOffered", offered(parts, hands, assigns, !coordinators.isEmpty()));
        attributes.put("partChoices", hands ? reading.choices(code, viewer) : List.of());
        attributes.put("partUnits", assigns ? others(task, viewer) : List.of());
        attributes.put("partCoordinators", coordinators);
        return Optional.of(new Content(ORDER, "part/panel", attributes));
    }

    /** The forms that the page has now, a form of a part with its number; urging has no place for a message of its own. */
    private static Set<String> offered(List<PartLine> parts, boolean hands, boolean adds, boolean removes) {
        Set<String> forms = new HashSet<>();
        if (hands) {
            forms.add("part");
        }
        if (adds) {
            forms.add("coordinator");
        }
        if (removes) {
            forms.add("coordinatorRemoval");
        }
        for (PartLine part : parts) {
            if (part.may().complete()) {
                forms.add("partCompletion-" + part.number());
            }
            if (part.may().judge()) {
                forms.addAll(List.of("partAcceptance-" + part.number(), "partReturn-" + part.number()));
            }
            if (part.may().withdraw()) {
                forms.add("partWithdrawal-" + part.number());
            }
        }
        return forms;
    }

    /** The units that could coordinate the task. */
    private List<Choice> others(TaskDetails task, Viewer viewer) {
        LocalDate today = horizons.now().today();
        return units.ofProvince(viewer.province(), today).stream()
                .filter(unit -> !unit.isProvince()
                        && !unit.shortName().equals(task.line().lead())
                        && !task.line().coordinators().contains(unit.shortName()))
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }
}
