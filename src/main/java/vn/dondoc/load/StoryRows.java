package vn.dondoc.load;

import static vn.dondoc.load.Batches.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.text.SearchText;

/** Writes sessions and tasks as the commands would have left them. */
@Component
class StoryRows {

    /** The version of a row that its aggregate has stored once. */
    private static final long STORED = 1;

    private final Batches batches;

    StoryRows(Batches batches) {
        this.batches = batches;
    }

    void write(List<SessionStory> sessions) {
        sessions(sessions);
        Map<Story, Long> directives = directives(sessions);
        Map<Story, Long> tasks = tasks(sessions, directives);
        taskParts(sessions.stream().flatMap(s -> s.tasks().stream()).toList(), tasks);
    }

    private void sessions(List<SessionStory> sessions) {
        batches.insert(
                "working_session (id, code, province_id, title, kind, host, held_on, day_part, organizer_unit_id,"
                        + " reporting_unit_id, stage, created_by, created_at, search, version)",
                sessions,
                s -> Stream.<@Nullable Object[]>of(row(
                        s.id(),
                        s.code(),
                        s.cast().provinceId(),
                        s.title(),
                        "WORKING",
                        "PEOPLE_COMMITTEE",
                        s.heldOn(),
                        "MORNING",
                        s.cast().office(),
                        s.reporter().unitId(),
                        s.closed() ? "CLOSED" : "FOLLOW_UP",
                        s.cast().specialist().accountId(),
                        s.issuedAt(),
                        SearchText.fold(s.code() + " " + s.title()),
                        STORED)));
        batches.insert(
                "session_chair (session_id, ordinal, person_id, title)",
                sessions,
                s -> Stream.<@Nullable Object[]>of(
                        row(s.id(), 0, s.cast().leader().personId(), "Chủ tịch UBND tỉnh")));
        batches.insert(
                "conclusion (session_id, state, text, signer_id, approved_at, approved_by, saved_at, saved_by, version)",
                sessions,
                s -> Stream.<@Nullable Object[]>of(row(
                        s.id(),
                        "ISSUED",
                        s.text(),
                        s.cast().leader().personId(),
                        s.issuedAt(),
                        s.cast().leader().accountId(),
                        s.issuedAt(),
                        s.cast().specialist().accountId(),
                        STORED)));
        batches.insert(
                "conclusion_notice (session_id, province_id, number, notation, issued_on, year, signer_id, issued_by, issued_at)",
                sessions,
                s -> Stream.<@Nullable Object[]>of(row(
                        s.id(),
                        s.cast().provinceId(),
                        String.valueOf(s.noticeNumber()),
                        "TB-UBND",
                        s.issuedOn(),
                        s.issuedOn().getYear(),
                        s.cast().leader().personId(),
                        s.cast().specialist().accountId(),
                        s.issuedAt())));
    }

    private Map<Story, Long> directives(List<SessionStory> sessions) {
        Map<Story, Long> ids = ids("directive", sessions);
        batches.insert(
                "directive (id, session_id, ordinal, code, text, span_start, span_end, nature, force, issuer_id, deliverable,"
                        + " due_kind, due_date, cycle, until, review_on, starred)",
                sessions,
                s -> {
                    List<@Nullable Object[]> rows = new ArrayList<>();
                    int start = 0;
                    for (Story t : s.tasks()) {
                        rows.add(row(
                                ids.get(t),
                                s.id(),
                                rows.size() + 1,
                                t.code,
                                t.text,
                                start,
                                start + t.text.length(),
                                t.nature,
                                "REQUIRE",
                                s.cast().leader().personId(),
                                t.deliverable,
                                t.due.kind(),
                                t.due.date(),
                                t.cycle(),
                                t.due.until(),
                                t.due.reviewOn(),
                                t.starred));
                        start += t.text.length() + 1;
                    }
                    return rows.stream();
                });
        batches.insert(
                "directive_lead (directive_id, ordinal, unit_id)",
                ids.entrySet(),
                e -> Stream.<@Nullable Object[]>of(
                        row(e.getValue(), 0, e.getKey().lead.unitId())));
        batches.insert("directive_coordinator (directive_id, ordinal, unit_id)", ids.entrySet(), e -> IntStream.range(
                        0, e.getKey().coordinators.size())
                .mapToObj(i -> row(e.getValue(), i, e.getKey().coordinators.get(i))));
        return ids;
    }

    private Map<Story, Long> tasks(List<SessionStory> sessions, Map<Story, Long> directives) {
        Map<Story, Long> ids = ids("task", sessions);
        batches.insert(
                "task (id, code, province_id, session_id, session_code, directive_id, assigner_unit_id, lead_unit_id, assignee_id,"
                        + " title, text, nature, force, deliverable, due_kind, original_due_date, due_date, expires_on, review_on,"
                        + " cycle, until, state, percent, starred, issued_on, issued_at, acknowledged_at, last_progress_at,"
                        + " submitted_at, submitted_on, submitted_by, confirmed_at, confirmed_on, finished_on, returned_count,"
                        + " grade, search, version)",
                sessions,
                s -> s.tasks().stream().map(t -> task(s, t, ids.get(t), directives.get(t))));
        return ids;
    }

    private static @Nullable Object[] task(SessionStory s, Story t, @Nullable Long id, @Nullable Long directive) {
        Story.Submission last = t.lastSubmission();
        Instant confirmedAt = t.confirmed() ? t.finallyAt : null;
        return row(
                id,
                t.code,
                s.cast().provinceId(),
                s.id(),
                s.code(),
                directive,
                s.cast().office(),
                t.lead.unitId(),
                t.handedOut ? t.lead.member().personId() : null,
                t.text,
                t.text,
                t.nature,
                "REQUIRE",
                t.deliverable,
                t.due.kind(),
                t.dueDate,
                t.dueDate,
                t.expiresOn,
                t.due.reviewOn(),
                t.cycle(),
                t.due.until(),
                t.state,
                t.percent,
                t.starred,
                t.issuedOn,
                t.issuedAt,
                t.acknowledgedAt,
                t.lastProgressAt(),
                last == null ? null : last.at(),
                last == null ? null : Story.day(last.at()),
                last == null ? null : last.by(),
                confirmedAt,
                confirmedAt == null ? null : Story.day(confirmedAt),
                last == null || confirmedAt == null ? null : Story.day(last.at()),
                t.returnedCount(),
                t.confirmed() ? "GOOD" : null,
                SearchText.fold(String.join(" ", t.code, t.text, t.text, t.deliverable == null ? "" : t.deliverable)),
                STORED);
    }

    private void taskParts(List<Story> stories, Map<Story, Long> ids) {
        batches.insert(
                "task_unit (task_id, unit_id, part, expires_on)",
                stories,
                t -> Stream.concat(
                        Stream.<@Nullable Object[]>of(row(ids.get(t), t.lead.unitId(), "LEAD", t.expiresOn)),
                        t.coordinators.stream().map(unit -> row(ids.get(t), unit, "COORDINATOR", t.expiresOn))));
        batches.insert("task_progress (task_id, percent, text, by_id, at)", stories, t -> t.progress.stream()
                .map(p -> row(ids.get(t), p.percent(), p.text(), p.by(), p.at())));
        batches.insert(
                "task_refusal (task_id, reason, by_id, at, decision, decision_text, decided_by, decided_at)",
                stories.stream().filter(t -> t.refusal != null).toList(),
                t -> Stream.ofNullable(t.refusal).map(r -> refusal(t, r, ids.get(t))));
        batches.insert(
                "task_submission (task_id, ordinal, product_number, product_date, by_id, at, on_day, due_date, verdict,"
                        + " verdict_text, decided_by, decided_at)",
                stories,
                t -> IntStream.range(0, t.submissions.size()).mapToObj(i -> submission(t, i, ids.get(t))));
    }

    private static @Nullable Object[] refusal(Story t, Story.Refusal refusal, @Nullable Long id) {
        Story.Event decided = t.events.stream()
                .filter(event -> event.type().equals("TaskRefusalDecided"))
                .findFirst()
                .orElse(null);
        return row(
                id,
                refusal.reason(),
                refusal.by(),
                refusal.at(),
                t.refusalDecision,
                decided == null ? null : decided.detail().get("reason"),
                decided == null ? null : decided.actor().accountId(),
                decided == null ? null : decided.at());
    }

    private static @Nullable Object[] submission(Story t, int index, @Nullable Long id) {
        Story.Submission submission = t.submissions.get(index);
        Story.Verdict verdict = index < t.verdicts.size() ? t.verdicts.get(index) : null;
        String word = verdict == null ? null : verdict.confirmed() ? "CONFIRMED" : "RETURNED";
        return row(
                id,
                index + 1,
                submission.number(),
                submission.date(),
                submission.by(),
                submission.at(),
                Story.day(submission.at()),
                t.dueDate,
                word,
                "RETURNED".equals(word) ? "Sản phẩm chưa đủ nội dung theo yêu cầu" : null,
                verdict == null ? null : verdict.by(),
                verdict == null ? null : verdict.at());
    }

    private Map<Story, Long> ids(String table, List<SessionStory> sessions) {
        List<Story> stories = sessions.stream().flatMap(s -> s.tasks().stream()).toList();
        List<Long> numbers = batches.ids(table, stories.size());
        Map<Story, Long> ids = new IdentityHashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            ids.put(stories.get(i), numbers.get(i));
        }
        return ids;
    }
}
