package vn.dondoc.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.NotFound;
import vn.dondoc.ui.DiagramView;

/** What became of a petition so far: its history in sentences, the tasks that came of it, and its live diagram. */
@Repository
@Transactional(readOnly = true)
public class PetitionStory {

    private final PetitionReading reading;
    private final PetitionHistory history;
    private final Processes processes;
    private final MessageSource messages;
    private final JdbcClient jdbc;

    PetitionStory(
            PetitionReading reading,
            PetitionHistory history,
            Processes processes,
            MessageSource messages,
            JdbcClient jdbc) {
        this.reading = reading;
        this.history = history;
        this.processes = processes;
        this.messages = messages;
        this.jdbc = jdbc;
    }

    /** @param note what was written with it, or null */
    public record Sentence(
            MessageSourceResolvable words, @Nullable String note, Instant at) {}

    /** A task that came of the petition; the asking unit is told of it even where the task is another unit's. */
    public record GivenTask(
            String code,
            String title,
            String leadName,
            String state,
            @Nullable LocalDate dueDate) {}

    /** The newest first; for whoever may see the petition. */
    public List<Sentence> sentences(String code, Viewer viewer) {
        reading.byCode(code, viewer);
        return history.of(code).stream()
                .sorted(Comparator.comparingInt(AuditEvent::sequence).reversed())
                .map(event -> new Sentence(words(event), event.detail().get("text"), event.at()))
                .toList();
    }

    public List<GivenTask> tasks(String code, Viewer viewer) {
        reading.byCode(code, viewer);
        return jdbc.sql(
                        "select distinct t.id, t.code, t.title, u.name as lead_name, t.state, t.due_date from petition k "
                                + PetitionTasks.OF_PETITION
                                + " join unit u on u.id = t.lead_unit_id where k.code = ? order by t.id")
                .param(code)
                .query(GivenTask.class)
                .list();
    }

    /** {@link NotFound} where the viewer may not see it, or where it has no process yet. */
    public DiagramView diagram(String code, Viewer viewer) {
        reading.byCode(code, viewer);
        String label =
                messages.getMessage("petition.diagram.label", new Object[] {code}, LocaleContextHolder.getLocale());
        return processes
                .diagram(code)
                .map(live -> DiagramView.of(live, label, messages, names(code)))
                .orElseThrow(() -> new NotFound(code));
    }

    private UnaryOperator<String> names(String code) {
        Map<String, String> names = history.of(code).stream()
                .collect(Collectors.toMap(AuditEvent::actor, AuditEvent::actorName, (one, other) -> other));
        return account -> names.getOrDefault(account, account);
    }

    private static MessageSourceResolvable words(AuditEvent event) {
        Map<String, String> detail = event.detail();
        List<Object> arguments = new ArrayList<>(List.of(event.actorName()));
        if (event.type().equals("PetitionDisposed")) {
            arguments.add(new DefaultMessageSourceResolvable("petition.disposition." + detail.get("disposition")));
        }
        if (event.type().equals("PetitionAnswered")) {
            arguments.add(detail.getOrDefault("number", ""));
        }
        if (event.type().equals("PetitionAnswererReplaced")) {
            arguments.add(detail.getOrDefault("unit", ""));
        }
        if (event.type().equals("PetitionDirectiveReplaced")) {
            arguments.add(detail.getOrDefault("directive", ""));
        }
        String key = "petition.event." + event.type() + (detail.containsKey("number") ? ".number" : "");
        return new DefaultMessageSourceResolvable(new String[] {key}, arguments.toArray());
    }
}
