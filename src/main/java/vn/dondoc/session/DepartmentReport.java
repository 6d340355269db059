package vn.dondoc.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.rule.Refused;

/** What the reporting unit tells before a session: a draft, submitted, then accepted or returned. */
@Table("department_report")
public class DepartmentReport {

    @Id
    private final long sessionId;

    @Version
    private long version;

    private ReportState state;
    private @Nullable String achievements;
    private @Nullable String weaknesses;
    private @Nullable String causes;
    private @Nullable String returnedReason;
    private @Nullable Instant submittedAt;
    private @Nullable Long submittedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Long acceptedBy;

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<ReportIndicator> indicators = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<Shortfall> shortfalls = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<ReportProject> projects = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<ReportWeakness> weaknessCauses = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<WarningAnswer> answers = new ArrayList<>();

    @MappedCollection(idColumn = "session_id", keyColumn = "ordinal")
    private List<ReportRemark> remarks = new ArrayList<>();

    @PersistenceCreator
    DepartmentReport(long sessionId, ReportState state) {
        this.sessionId = sessionId;
        this.state = state;
    }

    static DepartmentReport draft(long sessionId) {
        return new DepartmentReport(sessionId, ReportState.DRAFT);
    }

    /** Replaces the whole content; refused once it is submitted, unless it was returned. */
    void rewrite(ReportContent content) {
        requireOpen();
        achievements = content.achievements();
        weaknesses = content.weaknesses();
        causes = content.causes();
        indicators = new ArrayList<>(content.indicators());
        shortfalls = new ArrayList<>(content.shortfalls());
        projects = new ArrayList<>(content.projects());
        weaknessCauses = new ArrayList<>(content.weaknessCauses());
    }

    /** Takes what the unit says to warnings and remarks; an empty text takes an answer back. */
    void answer(Map<String, String> toWarnings, Map<String, String> toRemarks) {
        requireOpen();
        Map<String, String> all = new LinkedHashMap<>();
        answers.forEach(answer -> all.put(answer.key(), answer.text()));
        all.putAll(toWarnings);
        answers = all.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .map(answer -> new WarningAnswer(answer.getKey(), answer.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        remarks.replaceAll(remark ->
                toRemarks.containsKey(remark.field()) ? remark.answered(toRemarks.get(remark.field())) : remark);
    }

    void submit(long by, Instant at) {
        requireOpen();
        if (content().isEmpty()) {
            throw new Refused("session.reportEmpty");
        }
        state = ReportState.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        returnedReason = null;
    }

    void accept(long by, Instant at) {
        requireSubmitted();
        state = ReportState.ACCEPTED;
        acceptedBy = by;
        acceptedAt = at;
    }

    /** Gives the report back to its unit, which may then rewrite it, with what was found at its fields. */
    void giveBack(String reason, List<ReportRemark> found) {
        requireSubmitted();
        remarks = new ArrayList<>(found);
        state = ReportState.RETURNED;
        returnedReason = reason;
    }

    private void requireOpen() {
        if (state == ReportState.SUBMITTED || state == ReportState.ACCEPTED) {
            throw new Refused("session.reportSubmitted");
        }
    }

    private void requireSubmitted() {
        if (state != ReportState.SUBMITTED) {
            throw new Refused("session.notInStage." + Stage.REPORT_CHECK);
        }
    }

    public long sessionId() {
        return sessionId;
    }

    public long version() {
        return version;
    }

    public ReportState state() {
        return state;
    }

    public @Nullable String returnedReason() {
        return returnedReason;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Long submittedBy() {
        return submittedBy;
    }

    public @Nullable Long acceptedBy() {
        return acceptedBy;
    }

    public ReportContent content() {
        return new ReportContent(
                achievements,
                weaknesses,
                causes,
                List.copyOf(indicators),
                List.copyOf(shortfalls),
                List.copyOf(projects),
                List.copyOf(weaknessCauses));
    }

    public List<WarningAnswer> answers() {
        return List.copyOf(answers);
    }

    /** What was found when it was returned last. */
    public List<ReportRemark> remarks() {
        return List.copyOf(remarks);
    }
}
