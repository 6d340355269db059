package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people are told in the program. The next digest repeats it to those who have not read it by then. */
@Service("personalNotices")
@Transactional(readOnly = true)
public class Notices {

    /** The kind of notice by which a step of the escalation ladder is told: days late, due date, number of the step. */
    public static final String ESCALATION = "EscalationStep";

    private static final String SELECT = """
            select id, kind, subject, day, array(select jsonb_array_elements_text(detail)) as arguments, created_at, read_at
            from notification""";

    private final JdbcClient jdbc;
    private final DigestReaders readers;
    private final Clock clock;

    Notices(JdbcClient jdbc, DigestReaders readers, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Tells the person, in the caller's transaction; the same kind about the same subject once a day.
     *
     * @param kind its sentence is the message {@code reminder.notice.<kind>}
     * @param subject the code of a task, session or petition, or what is marked as belonging to one; fills {0}
     * @param day of Asia/Ho_Chi_Minh to which the notice belongs
     * @param arguments fill {1}, {2} …; dates in ISO 8601
     * @return false where the person was told before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(long personId, String kind, String subject, LocalDate day, List<String> arguments) {
        return jdbc.sql("""
                        insert into notification (person_id, day, kind, subject, detail, created_at)
                        values (:person, :day, :kind, :subject, to_jsonb(cast(:arguments as text[])), :now)
                        on conflict (person_id, kind, subject, day) do nothing""")
                        .param("person", personId)
                        .param("day", day)
                        .param("kind", kind)
                        .param("subject", subject)
                        .param("arguments", arguments.toArray(String[]::new))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Tells each of them the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAll(Collection<Long> people, String kind, String subject, LocalDate day, List<String> arguments) {
        people.stream().sorted().distinct().forEach(person -> tell(person, kind, subject, day, arguments));
    }

    /** Tells the people of the unit, where nobody of it is named. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellUnit(long unitId, String kind, String subject, LocalDate day, List<String> arguments) {
        tellAll(readers.ofUnit(unitId), kind, subject, day, arguments);
    }

    /** What the notices of this kind asked for has been done: nobody has to read them any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(String kind, String subject) {
        jdbc.sql("update notification set read_at = ? where subject = ? and kind = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), subject, kind)
                .update();
    }

    /** The person's notices, newest first. */
    public List<Notice> of(long personId, boolean unreadOnly, int limit, int offset) {
        return jdbc.sql(SELECT + " where person_id = ?" + (unreadOnly ? " and read_at is null" : "")
                        + " order by id desc limit ? offset ?")
                .params(personId, limit, offset)
                .query(Notices::notice)
                .list();
    }

    public int count(long personId, boolean unreadOnly) {
        return jdbc.sql("select count(*) from notification where person_id = ?"
                        + (unreadOnly ? " and read_at is null" : ""))
                .param(personId)
                .query(Integer.class)
                .single();
    }

    /** The person's own notice, marked as read. */
    @Transactional
    public Optional<Notice> read(long id, long personId) {
        jdbc.sql("update notification set read_at = ? where id = ? and person_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), id, personId)
                .update();
        return jdbc.sql(SELECT + " where id = ? and person_id = ?")
                .params(id, personId)
                .query(Notices::notice)
                .optional();
    }

    @Transactional
    public void readAll(long personId) {
        jdbc.sql("update notification set read_at = ? where person_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), personId)
                .update();
    }

    /** Takes everything before that day as read, for everybody. */
    @Transactional
    public void readBefore(LocalDate day) {
        jdbc.sql("update notification set read_at = created_at where day < ? and read_at is null")
                .param(day)
                .update();
    }

    /** What the person was told since that day and has not read, digests left out. */
    List<Notice> unreadSince(LocalDate day, LocalDate to, long personId) {
        return jdbc.sql(SELECT + """
                         where person_id = :person and read_at is null and kind <> :digest and day between :from and :to
                        order by id""")
                .param("person", personId)
                .param("digest", Notice.DIGEST)
                .param("from", day)
                .param("to", to)
                .query(Notices::notice)
                .list();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        Timestamp read = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("day", LocalDate.class),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getTimestamp("created_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
