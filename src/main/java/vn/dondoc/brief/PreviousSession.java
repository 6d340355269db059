package vn.dondoc.brief;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.conclusion.Notice;
import vn.dondoc.session.SessionView;

/**
 * Finds the session before: the one that was named, otherwise the last one with the same reporting unit under the same
 * organizer, held or scheduled earlier.
 */
@Repository
class PreviousSession {

    private static final String COLUMNS = """
            select p.id, p.code, p.title, p.held_on as date, coalesce(p.id = s.previous_session_id, false) as linked,
                   n.number, n.notation
            from working_session s join working_session p on p.province_id = s.province_id
                 left join lateral (select number, notation from conclusion_notice where session_id = p.id
                                     order by revision desc limit 1) n on true
            where s.id = :session and p.id <> s.id and p.stage <> 'CANCELLED'
              and (p.id = s.previous_session_id
                   or s.previous_session_id is null and p.reporting_unit_id = s.reporting_unit_id
                      and p.organizer_unit_id = s.organizer_unit_id
                      and coalesce(p.held_on, p.created_at::date) <= coalesce(s.held_on, s.created_at::date) and p.id < s.id)
            order by coalesce(p.held_on, p.created_at::date) desc, p.id desc limit 1""";

    private final JdbcClient jdbc;

    PreviousSession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(
            long id,
            String code,
            String title,
            @Nullable LocalDate date,
            boolean linked,
            @Nullable String number,
            @Nullable String notation) {

        BriefContent.Previous named() {
            String notice = number == null || notation == null ? null : Notice.mark(number, notation);
            return new BriefContent.Previous(code, title, date, linked, notice);
        }
    }

    Optional<Found> of(SessionView session) {
        return jdbc.sql(COLUMNS)
                .param("session", session.id())
                .query(Found.class)
                .optional();
    }
}
