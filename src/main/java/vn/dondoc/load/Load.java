package vn.dondoc.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.audit.PastEvent;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.engine.Processes;
import vn.dondoc.occurrence.OpenEndedCourse;
import vn.dondoc.occurrence.SeriesCourse;

/**
 * Fills the database with sessions and their tasks: rows, history with its chain, processes and inboxes, as if people
 * had worked for thirty months. Each batch is one transaction, so that what is there is always whole.
 */
@Service
public class Load {

    private static final int TASKS_PER_SESSION = 25;
    private static final int SESSIONS_PER_BATCH = 20;
    /** Loaded notices are numbered from here on, out of the way of those that people issue. */
    private static final int FIRST_NOTICE = 5000;

    private final Casting casting;
    private final StoryRows rows;
    private final Batches batches;
    private final AuditLog log;
    private final Processes processes;
    private final SeriesCourse series;
    private final OpenEndedCourse openEnded;
    private final Chasing chasing;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Load(
            Casting casting,
            StoryRows rows,
            Batches batches,
            AuditLog log,
            Processes processes,
            SeriesCourse series,
            OpenEndedCourse openEnded,
            Chasing chasing,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            JdbcTemplate template,
            TransactionTemplate transaction,
            Clock clock) {
        this.casting = casting;
        this.rows = rows;
        this.batches = batches;
        this.log = log;
        this.processes = processes;
        this.series = series;
        this.openEnded = openEnded;
        this.chasing = chasing;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was loaded, and how long it took. */
    public record Report(int tasks, int sessions, int provinces, Duration took) {}

    /** There is no province with a leader, an office with two specialists, and a unit to carry tasks out. */
    public static class NobodyToActException extends RuntimeException {}

    /** @param loadedSoFar told after every batch */
    public Report tasks(int count, IntConsumer loadedSoFar) {
        return tasks(count, casting.ready(), loadedSoFar);
    }

    /**
     * All of them in one province.
     *
     * @param province its short name
     */
    public Report tasks(int count, String province, IntConsumer loadedSoFar) {
        return tasks(count, casting.ready(province), loadedSoFar);
    }

    private Report tasks(int count, List<Cast> provinces, IntConsumer loadedSoFar) {
        Instant began = clock.instant();
        if (provinces.isEmpty()) {
            throw new NobodyToActException();
        }
        Script script = new Script(existing() + 1, calendar.current(), began);
        int sessions = 0;
        for (int left = count; left > 0; ) {
            int now = Math.min(left, SESSIONS_PER_BATCH * TASKS_PER_SESSION);
            sessions += batch(script, provinces, now);
            left -= now;
            loadedSoFar.accept(count - left);
        }
        return new Report(count, sessions, provinces.size(), Duration.between(began, clock.instant()));
    }

    private int batch(Script script, List<Cast> provinces, int count) {
        Integer sessions = transaction.execute(status -> {
            List<SessionStory> stories = stories(script, provinces, count);
            long newest = newest();
            rows.write(stories);
            log.recordPast(stories.stream().flatMap(Load::history).toList());
            start(stories, newest);
            return stories.size();
        });
        return sessions == null ? 0 : sessions;
    }

    private List<SessionStory> stories(Script script, List<Cast> provinces, int count) {
        int sessions = (count + TASKS_PER_SESSION - 1) / TASKS_PER_SESSION;
        List<Long> ids = batches.ids("working_session", sessions);
        List<SessionStory> stories = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            Cast cast = script.any(provinces);
            LocalDate day = script.someDay();
            int number = nextNumber(cast, day.getYear());
            String code = "%s-%d-%03d".formatted(cast.prefix(), day.getYear(), number);
            int tasks = Math.min(TASKS_PER_SESSION, count - i * TASKS_PER_SESSION);
            stories.add(script.session(ids.get(i), code, FIRST_NOTICE + number, day, cast, tasks));
        }
        return stories;
    }

    private int nextNumber(Cast cast, int year) {
        return jdbc.sql("""
                        insert into code_counter (province_id, series, last) values (:province, :series, 1)
                        on conflict (province_id, series) do update set last = code_counter.last + 1
                        returning last""")
                .param("province", cast.provinceId())
                .param("series", "SESSION-" + year)
                .query(Integer.class)
                .single();
    }

    private static Stream<PastEvent> history(SessionStory session) {
        List<PastEvent> events = new ArrayList<>();
        Actor office = session.cast().specialist().actor();
        events.add(event(session, "SESSION", session.code(), "SessionScheduled", office, session.issuedAt(), Map.of()));
        events.add(event(
                session,
                "SESSION",
                session.code(),
                "NoticeIssued",
                office,
                session.issuedAt(),
                Map.of("number", String.valueOf(session.noticeNumber()))));
        for (Story task : session.tasks()) {
            task.events.forEach(
                    e -> events.add(event(session, "TASK", task.code, e.type(), e.actor(), e.at(), e.detail())));
        }
        Instant closedAt = session.closedAt();
        if (closedAt != null) {
            events.add(event(session, "SESSION", session.code(), "SessionClosed", Actor.SYSTEM, closedAt, Map.of()));
        }
        return events.stream();
    }

    private static PastEvent event(
            SessionStory session,
            String subjectType,
            String subject,
            String type,
            Actor actor,
            Instant at,
            Map<String, String> detail) {
        return new PastEvent(
                actor, new AuditEntry(session.cast().provinceId(), subjectType, subject, type, detail), at);
    }

    /**
     * What is open has its process at the step where it stands, and is chased; what is finished has none any more. The next
     * start has nothing to catch up with.
     *
     * @param newest the task before the first of these
     */
    private void start(List<SessionStory> sessions, long newest) {
        List<Story> open = sessions.stream()
                .flatMap(session -> session.tasks().stream())
                .filter(task -> task.finallyAt == null)
                .toList();
        open.stream()
                .collect(groupingBy(Story::step, mapping(task -> task.code, toList())))
                .forEach((step, codes) -> processes.startAllAt("DirectiveTask", codes, step));
        processes.startAllAt(
                "WorkingSession",
                sessions.stream()
                        .filter(session -> !session.closed())
                        .map(SessionStory::code)
                        .toList(),
                "Event_FollowUpsFinished");
        openedWhenTheyWere(open);
        while (series.catchUp(newest) + openEnded.catchUp(newest) + chasing.catchUp(newest) > 0) {
            // the next of this batch
        }
    }

    /** The steps have opened just now; in the inbox they stand since the last event of their task. */
    private void openedWhenTheyWere(List<Story> open) {
        template.batchUpdate(
                "update work_item set opened_at = ? where subject = ? and process = 'DirectiveTask'",
                open.stream()
                        .map(task -> new Object[] {Timestamp.from(task.lastAt()), task.code})
                        .toList());
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from task")
                .query(Long.class)
                .single();
    }

    private long existing() {
        return jdbc.sql("select count(*) from task").query(Long.class).single();
    }
}
