package vn.dondoc.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.Notice;
import vn.dondoc.session.SessionAccess;

/** The issued notices as they are read: of one session, and as a register. */
@Repository
class IssuedNotices {

    private static final String SELECT = """
            select n.id, s.code, s.title, n.revision, n.number, n.notation, n.issued_on, p.full_name as signer, n.reason,
                   x.number as next_number, x.notation as next_notation, x.issued_on as next_date
              from conclusion_notice n join working_session s on s.id = n.session_id
                   left join person p on p.id = n.signer_id left join conclusion_notice x on x.supersedes = n.id
            """;

    private final JdbcClient jdbc;

    IssuedNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<IssuedNotice> ofSession(long sessionId) {
        return jdbc.sql(SELECT + " where n.session_id = ? order by n.revision desc")
                .param(sessionId)
                .query((rs, n) -> notice(rs))
                .list();
    }

    Optional<IssuedNotice> latest(long sessionId) {
        return ofSession(sessionId).stream().findFirst();
    }

    IssuedNotice get(long id) {
        return jdbc.sql(SELECT + " where n.id = ?")
                .param(id)
                .query((rs, n) -> notice(rs))
                .single();
    }

    /** The notice that this one supersedes. */
    Optional<IssuedNotice> former(long id) {
        return jdbc.sql(SELECT + " where n.id = (select supersedes from conclusion_notice where id = ?)")
                .param(id)
                .query((rs, n) -> notice(rs))
                .optional();
    }

    /** The notices of a year and type that the viewer may see, in the order of their numbers. */
    List<IssuedNotice> register(int year, String notation, Viewer viewer) {
        return jdbc.sql(
                        SELECT + " where n.province_id = :province and n.year = :year and n.notation = :notation and "
                                + SessionAccess.VISIBLE
                                + " order by nullif(regexp_replace(n.number, '\\D', '', 'g'), '')::numeric nulls last, n.number")
                .param("year", year)
                .param("notation", notation)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query((rs, n) -> notice(rs))
                .list();
    }

    /** The registers in which the viewer may see a notice, the newest first. */
    List<Book> books(Viewer viewer) {
        return jdbc.sql("""
                        select n.year, n.notation, count(*) as notices
                          from conclusion_notice n join working_session s on s.id = n.session_id
                         where n.province_id = :province and """ + " " + SessionAccess.VISIBLE
                        + " group by n.year, n.notation order by n.year desc, count(*) desc, n.notation")
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query(Book.class)
                .list();
    }

    /** One register: a year and a type. */
    public record Book(int year, String notation, int notices) {}

    private static IssuedNotice notice(ResultSet rs) throws SQLException {
        return new IssuedNotice(
                rs.getLong("id"),
                rs.getString("code"),
                rs.getString("title"),
                rs.getInt("revision"),
                rs.getString("number"),
                rs.getString("notation"),
                rs.getDate("issued_on").toLocalDate(),
                rs.getString("signer"),
                rs.getString("reason"),
                next(rs));
    }

    private static @Nullable String next(ResultSet rs) throws SQLException {
        String number = rs.getString("next_number");
        return number == null
                ? null
                : new Notice(
                                number,
                                rs.getString("next_notation"),
                                rs.getDate("next_date").toLocalDate())
                        .mark();
    }
}
