package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.text.VietnameseNumber;
import vn.dondoc.ui.Formats;

/** Tells a task's history as sentences: one message for each kind of event, with who, what, and in which words. */
@Component
public class TaskSentences {

    private final AuditLog log;
    private final MessageSource messages;
    private final Formats formats;
    private final Units units;
    private final TaskAccess access;
    private final Map<String, TaskTelling> others;

    TaskSentences(
            AuditLog log,
            MessageSource messages,
            Formats formats,
            Units units,
            TaskAccess access,
            List<TaskTelling> others) {
        this.log = log;
        this.messages = messages;
        this.formats = formats;
        this.units = units;
        this.access = access;
        this.others = others.stream()
                .flatMap(other -> other.types().stream().map(type -> Map.entry(type, other)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The task's sentences, newest first; the caller has made sure that the viewer may see the task. */
    public List<Sentence> of(String code, Viewer viewer) {
        List<Sentence> oldestFirst = log.of(TaskHistory.SUBJECT, code).stream()
                .map(event -> of(event, otherTask(event, viewer)))
                .sorted(Comparator.comparing(Sentence::at))
                .toList();
        return Stream.iterate(oldestFirst.size() - 1, i -> i >= 0, i -> i - 1)
                .map(oldestFirst::get)
                .toList();
    }

    /** The sentence that tells the event. */
    public Sentence of(AuditEvent event) {
        return of(event, null);
    }

    private @Nullable String otherTask(AuditEvent event, Viewer viewer) {
        String code = event.detail().get("task");
        return code != null && access.visible(code, viewer) ? code : null;
    }

    private Sentence of(AuditEvent event, @Nullable String task) {
        Map<String, String> detail = event.detail();
        String variant =
                switch (event.type()) {
                    case "TaskIssued" -> detail.containsKey("due") ? "" : ".withoutDue";
                    case "TaskRefusalDecided" -> "." + detail.get("decision");
                    case "TaskSubmitted" -> "." + product(detail);
                    case "TaskConfirmed" -> detail.containsKey("grade") ? "" : ".withoutGrade";
                    default -> "";
                };
        return new Sentence(
                event.type(),
                "task.event." + event.type() + variant,
                Stream.concat(Stream.of(event.actorName()), arguments(event)).toList(),
                task,
                quote(detail),
                event.at());
    }

    private static String product(Map<String, String> detail) {
        if (detail.containsKey("number")) {
            return "document";
        }
        return detail.containsKey("value") ? "value" : "plain";
    }

    private Stream<String> arguments(AuditEvent event) {
        TaskTelling other = others.get(event.type());
        return other == null ? arguments(event.type(), event.detail()) : other.arguments(event).stream();
    }

    private Stream<String> arguments(String type, Map<String, String> detail) {
        return switch (type) {
            case "TaskIssued" -> detail.containsKey("due") ? Stream.of(date(detail.get("due"))) : Stream.empty();
            case "TaskSuperseded", "TaskSupersedes", "TaskTakenBack" ->
                Stream.of(given(detail, "notice"), given(detail, "task"));
            case "ExpiryMoved" ->
                Stream.of(date(detail.get("due")), date(detail.get("from")), date(detail.get("expires")));
            case "TaskAssigned" -> Stream.of(given(detail, "person"));
            case "TaskProgressed" -> Stream.of(given(detail, "percent"));
            case "TaskRefusalDecided" -> Stream.of(unit(detail.get("lead")));
            case "TaskConfirmed" -> Stream.of(grade(detail.get("grade")));
            case "TaskSubmitted" ->
                product(detail).equals("value")
                        ? Stream.of(number(given(detail, "value")), given(detail, "unit"))
                        : Stream.of(given(detail, "number"), date(detail.get("date")), given(detail, "title"));
            default -> Stream.empty();
        };
    }

    private static @Nullable String quote(Map<String, String> detail) {
        String said = detail.getOrDefault("reason", detail.get("text"));
        String obstacle = detail.get("obstacle");
        return said == null || obstacle == null ? said : said + "\n" + obstacle;
    }

    private static String given(Map<String, String> detail, String name) {
        return detail.getOrDefault(name, "");
    }

    private String date(@Nullable String iso) {
        return iso == null ? "" : formats.date(LocalDate.parse(iso));
    }

    private static String number(String plain) {
        return VietnameseNumber.format(new BigDecimal(plain), LocaleContextHolder.getLocale());
    }

    private String unit(@Nullable String shortName) {
        return shortName == null
                ? ""
                : units.byShortName(shortName).map(Unit::name).orElse(shortName);
    }

    private String grade(@Nullable String grade) {
        return grade == null ? "" : messages.getMessage("task.grade." + grade, null, LocaleContextHolder.getLocale());
    }
}
