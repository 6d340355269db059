package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signers' remarks at directives. Directives are written anew with each save, so a remark finds its own again. */
@Repository
class Remarks {

    private final JdbcClient jdbc;
    private final ConclusionRevisions revisions;

    Remarks(JdbcClient jdbc, ConclusionRevisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    private record Row(
            long id,
            long decisionId,
            long version,
            int number,
            String directiveText,
            String text,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            String by,
            Instant at) {}

    void add(long sessionId, long decisionId, int number, String directiveText, String text) {
        jdbc.sql("""
                        insert into conclusion_remark (session_id, decision_id, number, directive_text, text)
                        values (?, ?, ?, ?, ?)""").params(sessionId, decisionId, number, directiveText, text).update();
    }

    /** True where there is such a remark of the session. */
    boolean answer(long sessionId, long id, String answer, Mark mark) {
        return jdbc.sql("""
                        update conclusion_remark set answer = :answer, answered_by = :by, answered_at = :at
                        where id = :id and session_id = :session""")
                        .param("answer", answer)
                        .param("by", mark.accountId())
                        .param("at", Timestamp.from(mark.at()))
                        .param("id", id)
                        .param("session", sessionId)
                        .update()
                == 1;
    }

    /** All remarks, the oldest first, each at its directive as the conclusion reads now. */
    List<Remark> of(long sessionId, List<DirectiveDraft> now) {
        List<Row> rows = rows(sessionId);
        long last = rows.stream().mapToLong(Row::decisionId).max().orElse(0);
        Map<Long, List<DirectiveDraft>> returned = new HashMap<>();
        return rows.stream()
                .map(row -> remark(
                        row,
                        returned.computeIfAbsent(row.version(), version -> directives(sessionId, version)),
                        now,
                        row.decisionId() == last))
                .toList();
    }

    private List<Row> rows(long sessionId) {
        return jdbc.sql("""
                        select r.id, r.decision_id, d.version, r.number, r.directive_text, r.text, r.answer,
                               coalesce(q.full_name, b.username) as answered_by, r.answered_at,
                               coalesce(p.full_name, a.username) as by, d.at
                          from conclusion_remark r join conclusion_decision d on d.id = r.decision_id
                               join account a on a.id = d.by_id left join person p on p.id = a.person_id
                               left join account b on b.id = r.answered_by left join person q on q.id = b.person_id
                         where r.session_id = ? order by r.id""").param(sessionId).query(Row.class).list();
    }

    private List<DirectiveDraft> directives(long sessionId, long version) {
        return revisions
                .of(sessionId, version)
                .map(ConclusionRevision::directives)
                .orElse(List.of());
    }

    private static Remark remark(Row row, List<DirectiveDraft> then, List<DirectiveDraft> now, boolean current) {
        int place = row.number() - 1;
        Integer found = place < then.size() ? Counterparts.of(then, now).get(place) : null;
        return new Remark(
                row.id(),
                row.version(),
                found == null ? null : found + 1,
                row.directiveText(),
                row.text(),
                outcome(row, found == null ? null : now.get(found), place < then.size() ? then.get(place) : null),
                row.answer(),
                row.answeredBy(),
                row.answeredAt(),
                row.by(),
                row.at(),
                current);
    }

    private static RemarkOutcome outcome(Row row, @Nullable DirectiveDraft now, @Nullable DirectiveDraft then) {
        if (row.answer() != null) {
            return RemarkOutcome.ANSWERED;
        }
        if (now == null) {
            return RemarkOutcome.REMOVED;
        }
        return now.equals(then) ? RemarkOutcome.OPEN : RemarkOutcome.CHANGED;
    }
}
