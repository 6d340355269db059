package vn.dondoc.session;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;

/** Who may see a session, in SQL, and who may do what in it, by role and side. */
@Component
public class SessionAccess {

    /**
     * The province's sessions for those who see the province; for the others those that their units organise, report
     * to, take part in, or have tasks of.
     */
    public static final String VISIBLE = """
            (s.province_id = :province and :seesProvince
             or s.organizer_unit_id in (:units)
             or s.reporting_unit_id in (:units)
             or exists (select 1 from session_participant v where v.session_id = s.id
                          and (v.unit_id in (:units)
                               or v.group_id in (select g.id from unit_group g join unit u on u.kind = g.member_kind
                                                  where u.id in (:units) and u.province_id = g.province_id)
                               or v.group_id in (select m.group_id from unit_group_member m where m.unit_id in (:units))))
             or exists (select 1 from task v join task_unit w on w.task_id = v.id
                         where v.session_id = s.id and w.unit_id in (:units)))""";

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Signers signers;

    SessionAccess(JdbcClient jdbc, Sessions sessions, Signers signers) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.signers = signers;
    }

    /**
     * The session, locked, if the viewer may see it; {@link NotFound} otherwise, whether it exists or not. A classified
     * session takes no command: {@link vn.dondoc.rule.Refused}.
     */
    public WorkingSession locked(String code, Viewer viewer) {
        requireVisible(code, viewer);
        WorkingSession session = sessions.findByCode(code).orElseThrow(() -> new NotFound(code));
        session.requireUnclassified();
        return session;
    }

    /** The session as it stands, not locked: for reading. {@link NotFound} where the viewer may not see it. */
    public WorkingSession visible(String code, Viewer viewer) {
        requireVisible(code, viewer);
        long id = jdbc.sql("select id from working_session where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        return sessions.findById(id).orElseThrow(() -> new NotFound(code));
    }

    /** As {@link #visible}, for taking in content: refused where the session is classified. */
    public WorkingSession unclassified(String code, Viewer viewer) {
        WorkingSession session = visible(code, viewer);
        session.requireUnclassified();
        return session;
    }

    /** A session that this transaction has changed, whoever did it. */
    public WorkingSession byId(long id) {
        return sessions.findById(id).orElseThrow();
    }

    public void requireVisible(String code, Viewer viewer) {
        boolean visible = !viewer.units().isEmpty()
                && jdbc.sql("select exists (select 1 from working_session s where s.code = :code and " + VISIBLE + ")")
                        .param("code", code)
                        .param("province", viewer.province())
                        .param("seesProvince", viewer.seesProvince())
                        .param("units", viewer.units())
                        .query(Boolean.class)
                        .single();
        if (!visible) {
            throw new NotFound(code);
        }
    }

    /** The office for the leaders of the province, or a unit for its own conference. */
    static void requireScheduler(@Nullable Host host, Viewer viewer) {
        boolean unit = viewer.role().isUnit();
        allow(unit || viewer.role().isOffice(), "session.schedulerOnly");
        allow(
                host == null || unit == (host == Host.UNIT),
                unit ? "session.ownConferenceOnly" : "session.unitSchedules");
    }

    /** The side that runs the session: the office, or the department for its own conference. */
    public void requireOrganizer(WorkingSession session, Viewer viewer) {
        allow(organizes(session, viewer), "session.organizerOnly");
    }

    /** The reporting unit, or the organizer in its stead (giao thay). */
    public void requireReporter(WorkingSession session, Viewer viewer) {
        allow(reports(session, viewer) || organizes(session, viewer), "session.reporterOnly");
    }

    /**
     * The person who is to sign, or their deputy today; where the organizer named nobody, any leader of the province or
     * the head of the office, for a unit's own conference the unit's head.
     */
    public void requireSigner(WorkingSession session, Viewer viewer) {
        allow(signs(session, viewer), signers.mayBe(session, viewer) ? "session.anotherSigns" : "session.signerOnly");
    }

    public static boolean organizes(WorkingSession session, Viewer viewer) {
        return viewer.worksIn(session.organizerUnitId())
                && (viewer.role().isOffice() || viewer.role().isUnit());
    }

    public static boolean reports(WorkingSession session, Viewer viewer) {
        return viewer.units().contains(session.schedule().reportingUnitId())
                && viewer.role().isUnit();
    }

    /** @see #requireSigner */
    public boolean signs(WorkingSession session, Viewer viewer) {
        return signers.signs(session, viewer);
    }

    private static void allow(boolean allowed, String rule) {
        if (!allowed) {
            throw new NotAllowed(rule);
        }
    }
}
