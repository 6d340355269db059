package vn.dondoc.feedback;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes what became of proposals; what was noted before is written over. */
@Repository
class OutcomeRows {

    private final JdbcTemplate batches;
    private final JsonMapper json;

    OutcomeRows(JdbcTemplate batches, JsonMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /** @param reading the newest of the text, at which is noted what was missed */
    void write(Outcomes outcomes, long reading, Instant at) {
        Timestamp now = Timestamp.from(at);
        List<Object[]> ends = outcomes.ends().stream().map(end -> row(end, now)).toList();
        batches.batchUpdate("""
                update proposal_item
                   set outcome = ?, outcome_at = ?, corrected = string_to_array(?, ','), final_text = ?, final_fields = ?::jsonb
                 where id = ?""", ends);
        batches.update("""
                delete from proposal_missed m using proposal_reading r, proposal_reading n
                 where r.id = m.reading_id and n.id = ? and r.session_id = n.session_id and r.place = n.place""", reading);
        List<Object[]> missed = new ArrayList<>();
        for (Final one : outcomes.missed()) {
            missed.add(new Object[] {reading, one.kind().name(), missed.size(), one.text(), now});
        }
        batches.batchUpdate(
                "insert into proposal_missed (reading_id, kind, ordinal, text, noted_at) values (?, ?, ?, ?, ?)",
                missed);
    }

    private Object[] row(Outcomes.End end, Timestamp now) {
        Final last = end.last();
        return new @Nullable Object[] {
            end.outcome().name(),
            now,
            String.join(",", end.corrected()),
            last == null ? null : last.text(),
            last == null ? null : json.writeValueAsString(last.fields()),
            end.item()
        };
    }
}
