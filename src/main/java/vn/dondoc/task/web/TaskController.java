package vn.dondoc.task.web;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.task.TaskReading;
import vn.dondoc.ui.DiagramView;

/** One task: what it asks, where it stands, and what its viewer can do next. */
@Controller
@RequestMapping("/tasks/{code}")
class TaskController {

    private final TaskPages pages;
    private final TaskReading reading;
    private final Processes processes;
    private final People people;
    private final MessageSource messages;

    TaskController(TaskPages pages, TaskReading reading, Processes processes, People people, MessageSource messages) {
        this.pages = pages;
        this.reading = reading;
        this.processes = processes;
        this.people = people;
        this.messages = messages;
    }

    @GetMapping
    String page(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        TaskView view = pages.of(code, viewer);
        TaskForm form = new TaskForm();
        form.setVersion(view.task().line().version());
        form.setPercent(view.task().line().percent());
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return "task/task";
    }

    @GetMapping("/diagram")
    @ResponseBody
    ResponseEntity<DiagramView> diagram(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        reading.requireVisible(code, viewer);
        String label = messages.getMessage("task.diagram", new Object[] {code}, LocaleContextHolder.getLocale());
        Optional<DiagramView> diagram =
                processes.diagram(code).map(live -> DiagramView.of(live, label, messages, this::name));
        return ResponseEntity.of(diagram);
    }

    private String name(String account) {
        return people.byAccount(account).map(Person::fullName).orElse(account);
    }
}
