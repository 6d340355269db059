package vn.dondoc.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.Stage;
import vn.dondoc.text.SearchText;

/** Reads petitions: those of the sessions that a viewer may see, and those that their unit is to answer. */
@Repository
@Transactional(readOnly = true)
public class PetitionReading {

    private static final SimplePropertyRowMapper<PetitionLine> LINE = new SimplePropertyRowMapper<>(PetitionLine.class);
    private static final String VISIBLE = "(" + SessionAccess.VISIBLE + " or k.answer_unit_id in (:units))";
    private static final String FROM = PetitionRows.FROM + " join working_session s on s.id = k.session_id ";
    private static final String MATCHING = FROM + " where " + VISIBLE + """
             and (:session::text is null or s.code = :session)
             and (:disposition::text is null or k.disposition = :disposition
                  or :disposition = 'NONE' and k.disposition is null)
             and (:kind::text is null or k.kind = :kind)
             and (:q::text is null or unaccent(lower(k.text)) like '%' || :q || '%' escape '!'
                  or s.search like '%' || :q || '%' escape '!')""";
    private static final String MAY_DISPOSE = """
            , s.code as session_code, s.title as session_title, s.stage,
              (:office and s.organizer_unit_id = :unit and s.stage in ('MEETING', 'DRAFTING', 'APPROVAL', 'ISSUANCE',
                                                                       'FOLLOW_UP', 'CLOSED')) as may_dispose""";

    private final JdbcClient jdbc;

    PetitionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a list of petitions is asked for.
     *
     * @param disposition a {@link Disposition}, or {@code NONE} for those without an answer
     * @param page from 1
     */
    public record Filter(
            @Nullable String q,
            @Nullable String session,
            @Nullable String disposition,
            @Nullable PetitionKind kind,
            int page,
            int size) {

        public Filter {
            page = Math.max(1, Math.min(page, 100_000));
            size = Math.max(1, Math.min(size, 200));
        }
    }

    /** A page of petitions and how many there are in all. */
    public record Page(List<Petition> rows, int total) {}

    public Page list(Filter filter, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        List<Petition> rows = matching(
                        "select " + PetitionRows.COLUMNS + MAY_DISPOSE + MATCHING
                                + " order by k.disposition is not null, k.id desc limit :size offset :offset",
                        filter,
                        viewer)
                .param("office", disposes(viewer))
                .param("unit", viewer.unitId())
                .param("size", filter.size())
                .param("offset", (filter.page() - 1) * filter.size())
                .query(PetitionReading::petition)
                .list();
        int total = matching("select count(*)" + MATCHING, filter, viewer)
                .query(Integer.class)
                .single();
        return new Page(rows, total);
    }

    /** The petition, if the viewer may see it; {@link NotFound} otherwise. */
    public Petition byCode(String code, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            throw new NotFound(code);
        }
        return seen(
                        "select " + PetitionRows.COLUMNS + MAY_DISPOSE + FROM + " where k.code = :code and " + VISIBLE,
                        viewer)
                .param("code", code)
                .param("office", disposes(viewer))
                .param("unit", viewer.unitId())
                .query(PetitionReading::petition)
                .optional()
                .orElseThrow(() -> new NotFound(code));
    }

    /** How many petitions of the session have no answer yet; a session closes only with none. */
    public int undisposed(long sessionId) {
        return jdbc.sql("select count(*) from petition where session_id = ? and disposition is null")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    private static boolean disposes(Viewer viewer) {
        return viewer.role().isOffice() || viewer.role().isUnit();
    }

    private static Petition petition(ResultSet row, int number) throws SQLException {
        return new Petition(
                LINE.mapRow(row, number),
                row.getString("session_code"),
                row.getString("session_title"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("may_dispose"));
    }

    private JdbcClient.StatementSpec matching(String sql, Filter filter, Viewer viewer) {
        String q = filter.q();
        return seen(sql, viewer)
                .param("session", filter.session())
                .param("disposition", filter.disposition())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("q", q == null || q.isBlank() ? null : SearchText.fold(q).replaceAll("([!%_])", "!$1"));
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units());
    }
}
