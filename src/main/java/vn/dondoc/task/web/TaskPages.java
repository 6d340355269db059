package vn.dondoc.task.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.attachment.Attachment;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Units;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.Sentence;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSentences;
import vn.dondoc.task.TaskState;
import vn.dondoc.ui.Choice;

/** Gathers what the page of a task shows. */
@Component
class TaskPages {

    private final TaskReading reading;
    private final TaskSentences sentences;
    private final WorkItems inbox;
    private final Attachments attachments;
    private final Units units;
    private final People people;
    private final Horizons horizons;

    TaskPages(
            TaskReading reading,
            TaskSentences sentences,
            WorkItems inbox,
            Attachments attachments,
            Units units,
            People people,
            Horizons horizons) {
        this.reading = reading;
        this.sentences = sentences;
        this.inbox = inbox;
        this.attachments = attachments;
        this.units = units;
        this.people = people;
        this.horizons = horizons;
    }

    TaskView of(String code, Viewer viewer) {
        TaskDetails task = reading.of(code, viewer);
        List<Sentence> history = sentences.of(code, viewer);
        return new TaskView(
                task,
                TaskSteps.of(task, history),
                inbox.openOf(code),
                history,
                attachments.of("TASK", code).stream().map(Attachment::line).toList(),
                task.may().assign() ? candidates(code, viewer) : List.of(),
                task.may().decideRefusal() ? otherUnits(task, viewer) : List.of(),
                task.line().state() == TaskState.SUBMITTED
                        && task.may().recall()
                        && !task.may().confirm());
    }

    private List<Choice> candidates(String code, Viewer viewer) {
        return reading.candidates(code, viewer).stream().map(this::choice).toList();
    }

    private Choice choice(Person person) {
        String titles = people.titles(person.id(), horizons.now().today());
        return new Choice(String.valueOf(person.id()), person.fullName() + " – " + titles);
    }

    private List<Choice> otherUnits(TaskDetails task, Viewer viewer) {
        return units.ofProvince(viewer.province(), horizons.now().today()).stream()
                .filter(unit -> !unit.isProvince()
                        && !unit.shortName().equals(task.line().lead()))
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }
}
