package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of what people were told in digests. Nothing is told twice: neither by a second program nor by a moved clock. */
@Repository
class SentLines {

    private final JdbcClient jdbc;

    SentLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the lines that the person was not told before, now written down */
    List<DigestLine> keep(long person, LocalDate day, List<DigestLine> lines) {
        List<DigestLine> fresh = new ArrayList<>();
        for (DigestLine line : lines) {
            if (write(person, day, fresh.size(), line)) {
                fresh.add(line);
            }
        }
        return fresh;
    }

    List<DigestLine> of(long person, LocalDate day) {
        return jdbc.sql("""
                        select s.*, array(select jsonb_array_elements_text(s.detail)) as arguments, p.full_name as absent
                          from reminder_sent s left join person p on p.id = s.absent_id
                         where s.person_id = ? and s.day = ? order by s.ordinal, s.id""").params(person, day).query(SentLines::line).list();
    }

    private boolean write(long person, LocalDate day, int ordinal, DigestLine line) {
        return jdbc.sql("""
                        insert into reminder_sent (person_id, subject, reason, for_date, day, ordinal, section, stage, step,
                                                   title, path, detail, absent_id)
                        values (:person, :subject, :reason, :date, :day, :ordinal, :section, :stage, :step,
                                :title, :path, to_jsonb(cast(:detail as text[])), :absent)
                        on conflict (person_id, subject, reason, for_date) do nothing""")
                        .param("person", person)
                        .param("subject", line.subject())
                        .param("reason", line.reason())
                        .param("date", line.forDate())
                        .param("day", day)
                        .param("ordinal", ordinal)
                        .param("section", line.section().name())
                        .param("stage", line.stage())
                        .param("step", line.step())
                        .param("title", line.title())
                        .param("path", line.path())
                        .param("detail", line.detail().toArray(String[]::new))
                        .param("absent", line.absentId())
                        .update()
                == 1;
    }

    private static DigestLine line(ResultSet row, int number) throws SQLException {
        int stage = row.getInt("stage");
        @Nullable Integer known = row.wasNull() ? null : Integer.valueOf(stage);
        long absent = row.getLong("absent_id");
        return new DigestLine(
                Section.valueOf(row.getString("section")),
                row.getString("subject"),
                row.getString("reason"),
                row.getObject("for_date", LocalDate.class),
                known,
                row.getString("step"),
                row.getString("title"),
                row.getString("path"),
                List.of((String[]) row.getArray("arguments").getArray()),
                absent == 0 ? null : absent,
                row.getString("absent"));
    }
}
