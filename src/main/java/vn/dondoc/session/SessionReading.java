package vn.dondoc.session;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionView.AgendaLine;
import vn.dondoc.session.SessionView.DocumentName;
import vn.dondoc.session.SessionView.ParticipantName;
import vn.dondoc.session.SessionView.PersonName;
import vn.dondoc.session.SessionView.SessionName;
import vn.dondoc.session.SessionView.UnitName;

/** Reads one session, for its page, for machines and for the modules that continue it. */
@Service
@Transactional(readOnly = true)
public class SessionReading {

    private static final String ACCOUNT =
            "coalesce((select a.username from account a where a.person_id = p.id order by a.id limit 1), p.id::text)";

    private final Sessions sessions;
    private final SessionAccess access;
    private final DocumentReferences documents;
    private final Units units;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    SessionReading(
            Sessions sessions,
            SessionAccess access,
            DocumentReferences documents,
            Units units,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.documents = documents;
        this.units = units;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The session, if the viewer may see it; {@link NotFound} otherwise. */
    public SessionView byCode(String code, Viewer viewer) {
        return view(aggregate(code, viewer));
    }

    /** The session, whoever asks: for modules that have checked it already. */
    public SessionView byId(long id) {
        return view(sessions.findById(id).orElseThrow());
    }

    /** The session for deciding what a viewer may do in it; not locked, not to be changed. */
    public WorkingSession aggregate(String code, Viewer viewer) {
        access.requireVisible(code, viewer);
        return jdbc.sql("select id from working_session where code = ?")
                .param(code)
                .query(Long.class)
                .optional()
                .flatMap(sessions::findById)
                .orElseThrow(() -> new NotFound(code));
    }

    private SessionView view(WorkingSession session) {
        Schedule schedule = session.schedule();
        LocalDate day = requireNonNullElse(schedule.heldOn(), LocalDate.now(clock));
        return new SessionView(
                session.id(),
                session.provinceId(),
                session.code(),
                session.version(),
                schedule.title(),
                schedule.kind(),
                schedule.host(),
                schedule.heldOn(),
                schedule.dateApproximate(),
                schedule.dayPart(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.place(),
                session.stage(),
                session.startedAt(),
                session.cancelledReason(),
                unit(session.organizerUnitId()),
                unit(schedule.reportingUnitId()),
                reporter(schedule.reporterId(), day),
                requireNonNullElse(schedule.period(), Period.NONE),
                schedule.horizon(),
                schedule.workProgramme(),
                workProgramme(schedule.workProgrammeId()),
                schedule.previousSessionId(),
                named(Optional.ofNullable(schedule.previousSessionId()).stream().toList()).stream()
                        .findFirst()
                        .orElse(null),
                named(session.relatedIds()),
                requireNonNullElse(schedule.source(), Source.NONE),
                schedule.reportDueOn(),
                chairs(session.id()),
                participants(session.id()),
                documents.of(session.id()),
                session.referenceIds(),
                agenda(session.id()),
                session.calendarSequence(),
                session.calendarChangedAt(),
                session.classification(),
                session.documentNumber(),
                session.createdAt());
    }

    private UnitName unit(long id) {
        Unit unit = units.get(id);
        return new UnitName(unit.id(), unit.shortName(), unit.name());
    }

    private @Nullable PersonName reporter(@Nullable Long id, LocalDate day) {
        return id == null
                ? null
                : jdbc.sql("select p.id, " + ACCOUNT
                                + " as person, p.full_name as name, :title as title from person p where p.id = :id")
                        .param("title", people.titles(id, day))
                        .param("id", id)
                        .query(PersonName.class)
                        .single();
    }

    private List<SessionName> named(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select code, title from working_session where id in (:ids) order by code")
                        .param("ids", ids)
                        .query(SessionName.class)
                        .list();
    }

    private @Nullable DocumentName workProgramme(@Nullable Long id) {
        return id == null
                ? null
                : jdbc.sql("select id, number from document_reference where id = ?")
                        .param(id)
                        .query(DocumentName.class)
                        .single();
    }

    private List<AgendaLine> agenda(long sessionId) {
        return jdbc.sql("select a.starts_at as time, a.text, case when p.id is not null then " + ACCOUNT + """
                         end as speaker, coalesce(p.full_name, a.speaker_name) as speaker_name
                        from session_agenda a left join person p on p.id = a.speaker_id
                        where a.session_id = ? order by a.ordinal""")
                .param(sessionId)
                .query(AgendaLine.class)
                .list();
    }

    /** The sessions that go back to this one, as their previous or a related one, as far as the viewer may see them. */
    public List<SessionName> following(long sessionId, Viewer viewer) {
        return jdbc.sql("""
                        select s.code, s.title from working_session s
                        where (s.previous_session_id = :id
                               or exists (select 1 from session_related r where r.session_id = s.id and r.other_id = :id))
                          and """ + SessionAccess.VISIBLE + " order by s.code")
                .param("id", sessionId)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query(SessionName.class)
                .list();
    }

    private List<PersonName> chairs(long sessionId) {
        return jdbc.sql("select p.id, " + ACCOUNT + """
                         as person, p.full_name as name, c.title
                        from session_chair c join person p on p.id = c.person_id
                        where c.session_id = ? order by c.ordinal""")
                .param(sessionId)
                .query(PersonName.class)
                .list();
    }

    private List<ParticipantName> participants(long sessionId) {
        return jdbc.sql("select u.short_name as unit, g.short_name as group, case when p.id is not null then "
                        + ACCOUNT + """
                         end as person, t.label, coalesce(u.name, g.name, p.full_name, t.label) as name
                        from session_participant t left join unit u on u.id = t.unit_id
                             left join unit_group g on g.id = t.group_id left join person p on p.id = t.person_id
                        where t.session_id = ? order by t.ordinal""")
                .param(sessionId)
                .query(ParticipantName.class)
                .list();
    }
}
