package vn.dondoc.brief;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.session.SessionView;

/** The petitions of the reporting unit that wait: those of this session first, then overdue answers, then the oldest. */
@Repository
class Pleas {

    private static final String WAITING = """
            select k.code, k.text, k.kind, k.resource_amount as amount, k.resource_unit as amount_unit, k.disposition,
                   w.name as answering_unit, k.answer_due_on,
                   greatest(0, :today::date - (k.raised_at at time zone 'Asia/Ho_Chi_Minh')::date) as age_in_days,
                   s.id = :session as of_this_report, coalesce(k.answer_expires_on < :today::date, false) as overdue
            from petition k join working_session s on s.id = k.session_id left join unit w on w.id = k.answer_unit_id
            where k.from_unit_id = :unit and k.province_id = :province and s.stage <> 'CANCELLED'
              and s.organizer_unit_id = :organizer and k.ended_at is null
            order by of_this_report desc, overdue desc, age_in_days desc, k.id""";

    private final JdbcClient jdbc;

    Pleas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Plea> of(SessionView session, LocalDate today) {
        return jdbc.sql(WAITING)
                .param("today", today)
                .param("session", session.id())
                .param("unit", session.reportingUnit().id())
                .param("province", session.provinceId())
                .param("organizer", session.organizer().id())
                .query(Plea.class)
                .list();
    }
}
