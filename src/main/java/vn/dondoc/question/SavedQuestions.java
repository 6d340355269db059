package vn.dondoc.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Nfc;

/** The questions that people keep. Only the owner changes one; others find it as far as it is shared. */
@Repository
@Transactional
public class SavedQuestions {

    public static final int MOST = 50;
    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_QUERY = 4000;
    private static final String QUESTION = """
            select q.id, q.name, q.query, q.sharing, q.saved_at, q.version, q.account_id = :account as own,
                   coalesce(p.full_name, a.username) as owner_name, u.name as owner_unit
              from saved_question q join account a on a.id = q.account_id join unit u on u.id = q.unit_id
              left join person p on p.id = a.person_id
             where (q.account_id = :account
                    or q.sharing = 'UNIT' and q.unit_id = :unit
                    or q.sharing = 'PROVINCE' and q.province_id = :province)\s""";

    private final JdbcClient jdbc;
    private final QuestionReader reader;
    private final Clock clock;

    SavedQuestions(JdbcClient jdbc, QuestionReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** The viewer's own first, each part by name. */
    @Transactional(readOnly = true)
    public List<SavedQuestion> of(Viewer viewer) {
        return seen(" order by own desc, q.name, q.id", viewer)
                .query(SavedQuestions::saved)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SavedQuestion> find(long id, Viewer viewer) {
        return seen("and q.id = :id", viewer)
                .param("id", id)
                .query(SavedQuestions::saved)
                .optional();
    }

    /**
     * Keeps a question; how far it was narrowed by opening a count is not part of it.
     *
     * @param query of an address; {@link vn.dondoc.rule.Invalid} where it is no question
     */
    public SavedQuestion save(@Nullable String name, @Nullable String query, Sharing sharing, Viewer viewer) {
        Questions.requireProvince(viewer);
        String named = checked(name);
        String kept = normal(query, viewer);
        jdbc.sql("select id from account where id = ? for update")
                .param(viewer.accountId())
                .query(Long.class)
                .single();
        requireRoom(viewer);
        requireFree(named, -1, viewer);
        long id = jdbc.sql("""
                        insert into saved_question (province_id, unit_id, account_id, name, query, sharing, saved_at)
                        values (:province, :unit, :account, :name, :query, :sharing, :at) returning id""")
                .param("province", viewer.province())
                .param("unit", viewer.unitId())
                .param("account", viewer.accountId())
                .param("name", named)
                .param("query", kept)
                .param("sharing", sharing.name())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return get(id, viewer);
    }

    /**
     * Another name, another circle of readers, or another question under the same name.
     *
     * @param query null to leave it as it is
     * @param version that the owner saw
     */
    public SavedQuestion change(
            long id, @Nullable String name, @Nullable String query, Sharing sharing, long version, Viewer viewer) {
        SavedQuestion before = own(id, viewer);
        if (before.version() != version) {
            throw new Stale(version, before.version());
        }
        String named = checked(name);
        String kept = query == null ? before.query() : normal(query, viewer);
        requireFree(named, id, viewer);
        jdbc.sql("""
                        update saved_question set name = :name, query = :query, sharing = :sharing, saved_at = :at, version = version + 1
                         where id = :id""")
                .param("name", named)
                .param("query", kept)
                .param("sharing", sharing.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        return get(id, viewer);
    }

    /** @return what is no more */
    public SavedQuestion remove(long id, Viewer viewer) {
        SavedQuestion gone = own(id, viewer);
        jdbc.sql("delete from saved_question where id = ?").param(id).update();
        return gone;
    }

    private SavedQuestion own(long id, Viewer viewer) {
        SavedQuestion question = seen("and q.id = :id for update of q", viewer)
                .param("id", id)
                .query(SavedQuestions::saved)
                .optional()
                .orElseThrow(() -> new NotFound("question " + id));
        if (!question.own()) {
            throw new NotAllowed("question.ownerOnly");
        }
        return question;
    }

    private SavedQuestion get(long id, Viewer viewer) {
        return find(id, viewer).orElseThrow(() -> new NotFound("question " + id));
    }

    private String normal(@Nullable String query, Viewer viewer) {
        String kept = reader.read(Asked.of(query == null ? "" : query), viewer)
                .orThrow()
                .whole()
                .query();
        new Checks()
                .that(kept.length() <= LONGEST_QUERY, "query", "question.tooLong")
                .orThrow();
        return kept;
    }

    private void requireRoom(Viewer viewer) {
        long kept = jdbc.sql("select count(*) from saved_question where account_id = ?")
                .param(viewer.accountId())
                .query(Long.class)
                .single();
        if (kept >= MOST) {
            throw new Refused("question.tooManySaved", MOST);
        }
    }

    private void requireFree(String name, long except, Viewer viewer) {
        boolean taken = jdbc.sql(
                        "select exists (select 1 from saved_question where account_id = ? and name = ? and id <> ?)")
                .params(viewer.accountId(), name, except)
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refused("question.nameTaken", name);
        }
    }

    private static String checked(@Nullable String name) {
        String entered = name == null ? "" : Nfc.of(name).strip();
        new Checks().text(entered, "name", LONGEST_NAME).orThrow();
        return entered;
    }

    private JdbcClient.StatementSpec seen(String rest, Viewer viewer) {
        return jdbc.sql(QUESTION + rest)
                .param("account", viewer.accountId())
                .param("unit", viewer.unitId() == null ? -1L : viewer.unitId())
                .param("province", viewer.province());
    }

    private static SavedQuestion saved(ResultSet row, int n) throws SQLException {
        return new SavedQuestion(
                row.getLong("id"),
                row.getString("name"),
                row.getString("query"),
                Sharing.valueOf(row.getString("sharing")),
                row.getString("owner_name"),
                row.getString("owner_unit"),
                row.getTimestamp("saved_at").toInstant(),
                row.getLong("version"),
                row.getBoolean("own"));
    }
}
