package vn.dondoc.session.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.session.Stage;
import vn.dondoc.ui.Step;

/** The stepper of a session: its stages, with who ended each and when, as the history tells. */
final class SessionSteps {

    private static final Map<Stage, String> ENDED_BY = Map.of(
            Stage.REPORT, "ReportSubmitted",
            Stage.REPORT_CHECK, "ReportAccepted",
            Stage.MEETING, "MeetingRecorded",
            Stage.DRAFTING, "ConclusionSubmitted",
            Stage.APPROVAL, "ConclusionApproved",
            Stage.ISSUANCE, "NoticeIssued",
            Stage.FOLLOW_UP, "SessionClosed",
            Stage.CLOSED, "SessionClosed");

    private SessionSteps() {}

    /** @param owner who owes the current step, or null */
    static List<Step> of(Stage now, List<AuditEvent> history, @Nullable String owner) {
        Map<String, AuditEvent> last =
                history.stream().collect(Collectors.toMap(AuditEvent::type, event -> event, (earlier, later) -> later));
        return Stage.WALK.stream()
                .map(stage -> step(stage, now, last.get(ENDED_BY.getOrDefault(stage, "")), owner))
                .toList();
    }

    private static Step step(Stage stage, Stage now, @Nullable AuditEvent end, @Nullable String owner) {
        String key = "session.step." + stage;
        boolean behind = now == Stage.CANCELLED ? end != null : stage.isBefore(now) || now == Stage.CLOSED;
        if (behind) {
            return Step.done(key, end == null ? null : end.actorName(), end == null ? null : end.at());
        }
        return stage == now ? Step.current(key, owner) : Step.todo(key);
    }
}
