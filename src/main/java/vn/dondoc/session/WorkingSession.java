package vn.dondoc.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Refused;

/** A meeting of leaders with a unit, from its scheduling until every directive given in it is finished. */
@Table("working_session")
public class WorkingSession {

    @Id
    private @Nullable Long id;

    @Version
    private long version;

    private final String code;
    private final long provinceId;
    private final long organizerUnitId;
    private final long createdBy;
    private final Instant createdAt;

    @Embedded.Empty
    private Schedule schedule;

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<Chair> chairs = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<Participant> participants = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<Reference> references = new ArrayList<>();

    @MappedCollection(idColumn = "session_id")
    private Set<Related> related = new HashSet<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<AgendaItem> agenda = new ArrayList<>();

    private int calendarSequence;
    private @Nullable Instant calendarChangedAt;
    private Stage stage;
    private @Nullable Instant startedAt;
    private Classification classification = Classification.NORMAL;
    private @Nullable String documentNumber;
    private @Nullable String cancelledReason;
    private String search;

    @PersistenceCreator
    WorkingSession(
            String code,
            long provinceId,
            long organizerUnitId,
            long createdBy,
            Instant createdAt,
            Schedule schedule,
            Stage stage,
            String search) {
        this.code = code;
        this.provinceId = provinceId;
        this.organizerUnitId = organizerUnitId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.schedule = schedule;
        this.stage = stage;
        this.search = search;
    }

    /**
     * What is known of a classified session: date and lead unit in the schedule, and the number of its notice. Nothing
     * of it is worked on here, so it is closed from the beginning.
     */
    static WorkingSession classified(
            String code,
            Viewer by,
            Schedule stub,
            Classification classification,
            String documentNumber,
            String search,
            Instant at) {
        WorkingSession session = new WorkingSession(
                code, by.province(), requireNonNull(by.unitId()), by.accountId(), at, stub, Stage.CLOSED, search);
        session.classification = classification;
        session.documentNumber = documentNumber;
        return session;
    }

    /** Every command on a session asks this first: a classified one takes no content of any kind. */
    void requireUnclassified() {
        require(!classification.isSecret(), "session.classified");
    }

    /** Replaces what is known of the session; refused once its conclusion is issued. */
    void reschedule(Schedule to, Attendance attendance, String searchable, Instant at) {
        require(stage.isBefore(Stage.FOLLOW_UP), "session.alreadyConcluded");
        if (!schedule.isHeldAs(to) || !agenda.equals(attendance.agenda())) {
            tellCalendars(at);
        }
        schedule = to;
        search = searchable;
        attend(attendance);
    }

    void attend(Attendance attendance) {
        chairs = new ArrayList<>(attendance.chairs());
        participants = new ArrayList<>(attendance.participants());
        references = new ArrayList<>(
                attendance.referenceIds().stream().map(Reference::new).toList());
        agenda = new ArrayList<>(attendance.agenda());
        related =
                new HashSet<>(attendance.relatedIds().stream().map(Related::new).toList());
    }

    /** Moves on to the next stage, or back where a report or conclusion is returned. */
    void move(Stage from, Stage to) {
        require(stage == from, "session.notInStage." + from);
        stage = to;
    }

    /**
     * The meeting begins, which it does only after its report was accepted.
     *
     * @return false where it had begun before
     */
    boolean start(Instant at) {
        if (startedAt != null) {
            return false;
        }
        require(stage == Stage.MEETING, "session.notInStage.MEETING");
        startedAt = at;
        return true;
    }

    void cancel(String reason, Instant at) {
        require(!stage.isFinal(), "session.alreadyEnded");
        require(stage.isBefore(Stage.FOLLOW_UP), "session.tasksAlreadyIssued");
        stage = Stage.CANCELLED;
        cancelledReason = reason;
        tellCalendars(at);
    }

    private void tellCalendars(Instant at) {
        calendarSequence++;
        calendarChangedAt = at;
    }

    private static void require(boolean allowed, String rule) {
        if (!allowed) {
            throw new Refused(rule);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The session " + code + " is not stored yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public long provinceId() {
        return provinceId;
    }

    public long organizerUnitId() {
        return organizerUnitId;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Schedule schedule() {
        return schedule;
    }

    public List<Chair> chairs() {
        return List.copyOf(chairs);
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    public List<Long> referenceIds() {
        return references.stream().map(Reference::referenceId).toList();
    }

    public List<Long> relatedIds() {
        return related.stream().map(Related::otherId).sorted().toList();
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    /** How often its date, place, agenda or state has changed since it was scheduled. */
    public int calendarSequence() {
        return calendarSequence;
    }

    /** When calendars had to be told last. */
    public Instant calendarChangedAt() {
        return calendarChangedAt == null ? createdAt : calendarChangedAt;
    }

    public Stage stage() {
        return stage;
    }

    /** When the meeting began, or null before. */
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public Classification classification() {
        return classification;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public @Nullable String cancelledReason() {
        return cancelledReason;
    }
}
