package vn.dondoc.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.text.SearchText;

/** Reads petitions: those of the sessions that a viewer may see, and those that their unit raised or is to answer. */
@Repository
@Transactional(readOnly = true)
public class PetitionReading {

    private static final String VISIBLE =
            "(" + SessionAccess.VISIBLE + " or k.answer_unit_id in (:units) or k.from_unit_id in (:units))";
    private static final String FROM = PetitionRows.FROM + """
             join working_session s on s.id = k.session_id join unit o on o.id = s.organizer_unit_id
             left join account ac on ac.id = k.answered_by left join person ap on ap.id = ac.person_id
             left join lateral (select u.name, i.opened_at from work_item i join unit u on u.id = i.unit_id
                                 where i.subject = k.code and i.process = 'Petition' and i.closed_at is null
                                 order by i.id desc limit 1) i on true
            """;
    private static final String UNREAD =
            "(k.ended_at is not null and k.seen_at is null and k.from_unit_id in (:units))";
    private static final String MATCHING = FROM + " where " + VISIBLE + """
             and (:session::text is null or s.code = :session)
             and (:disposition::text is null or k.disposition = :disposition
                  or :disposition = 'NONE' and k.disposition is null)
             and (:state::text is null or k.state = :state)
             and (:kind::text is null or k.kind = :kind)
             and (:from::text is null or f.short_name = :from)
             and (:answerUnit::text is null or w.short_name = :answerUnit)
             and (not :overdue or k.state in ('PENDING', 'WAITING_ANSWER') and k.answer_expires_on < :today)
             and (not :unread or\s""" + UNREAD + """
            )
             and (:q::text is null or unaccent(lower(k.text)) like '%' || :q || '%' escape '!'
                  or lower(k.code) like '%' || :q || '%' escape '!' or s.search like '%' || :q || '%' escape '!')""";
    private static final String COLUMNS = "select " + PetitionRows.COLUMNS + """
            , k.session_id, s.code as session_code, s.title as session_title, o.name as organizer_name, s.stage, k.from_unit_id, k.answer_unit_id,
              (s.organizer_unit_id = :unit and :acts) as organizes, k.state, k.raised_at, k.answer_expires_on, k.answer_text,
              k.answer_number, k.answer_date, coalesce(ap.full_name, ac.username) as answered_by, k.answered_at, k.ended_at,
              i.name as waiting_for, i.opened_at as waiting_since,\s""" + UNREAD + " as unread";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PetitionReading(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A page of petitions and how many there are in all. */
    public record Page(List<Petition> rows, int total) {}

    public Page list(PetitionFilter filter, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        String order = " order by " + filter.sort().order() + " limit :size offset :offset";
        List<Petition> rows = matching(COLUMNS + MATCHING + order, filter, viewer)
                .param("unit", viewer.unitId())
                .param("acts", Petition.acts(viewer))
                .param("size", filter.size())
                .param("offset", (filter.page() - 1) * filter.size())
                .query(columns(viewer))
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
        return seen(COLUMNS + FROM + " where k.code = :code and " + VISIBLE, viewer)
                .param("code", code)
                .param("unit", viewer.unitId())
                .param("acts", Petition.acts(viewer))
                .query(columns(viewer))
                .optional()
                .orElseThrow(() -> new NotFound(code));
    }

    /** How many petitions of the viewer's units have ended without the unit having taken note. */
    public int unread(Viewer viewer) {
        return viewer.units().isEmpty() || !viewer.role().isUnit()
                ? 0
                : jdbc.sql("select count(*) from petition k where " + UNREAD)
                        .param("units", viewer.units())
                        .query(Integer.class)
                        .single();
    }

    /** How many petitions of the session are open; it closes only with none. */
    public int open(long sessionId) {
        return jdbc.sql("select count(*) from petition where session_id = ? and ended_at is null")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    private PetitionColumns columns(Viewer viewer) {
        return new PetitionColumns(viewer, today(), calendar.current());
    }

    private JdbcClient.StatementSpec matching(String sql, PetitionFilter filter, Viewer viewer) {
        String q = filter.q();
        return seen(sql, viewer)
                .param("session", filter.session())
                .param("disposition", filter.disposition())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", filter.from())
                .param("answerUnit", filter.answerUnit())
                .param("overdue", filter.overdue())
                .param("unread", filter.unread())
                .param("today", today())
                .param("q", q == null || q.isBlank() ? null : SearchText.fold(q).replaceAll("([!%_])", "!$1"));
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
