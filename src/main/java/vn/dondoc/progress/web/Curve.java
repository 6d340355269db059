package vn.dondoc.progress.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.progress.Milestone;
import vn.dondoc.progress.Milestones;
import vn.dondoc.task.TaskDetails;

/** What the picture of a task's progress draws, as data for {@code progress-curve.js}; every word comes from here. */
@Component
class Curve {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MessageSource messages;

    Curve(MessageSource messages) {
        this.messages = messages;
    }

    record Point(String day, int percent) {}

    /** @param label what the picture shows, for those who do not see it */
    record Picture(
            String language,
            String label,
            String today,
            String planned,
            String actual,
            List<Point> plan,
            List<Point> reached) {}

    String of(
            TaskDetails task, List<Milestone> plan, List<Milestones.Reached> reached, LocalDate today, Locale locale) {
        List<Point> planned = new ArrayList<>();
        planned.add(new Point(task.line().issuedOn().toString(), 0));
        plan.forEach(milestone -> planned.add(new Point(milestone.dueDate().toString(), milestone.percent())));
        List<Point> actual = reached.stream()
                .map(point -> new Point(point.day().toString(), point.percent()))
                .toList();
        return JSON.writeValueAsString(new Picture(
                locale.getLanguage(),
                messages.getMessage(
                        "progress.curve.label",
                        new Object[] {plan.size(), task.line().percent()},
                        locale),
                today.toString(),
                messages.getMessage("progress.planned", null, locale),
                messages.getMessage("progress.actual", null, locale),
                planned,
                actual));
    }
}
