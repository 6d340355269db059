package vn.dondoc.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.dondoc.audit.AuditEvent;

/** The history of a session as sentences: {@code session.event.<type>} with the actor first. */
public final class SessionSentences {

    private static final Set<String> WITH_REASON = Set.of(
            "ReportReturned",
            "ConclusionReturned",
            "CorrectionReturned",
            "SessionCancelled",
            "NotedDirectiveDropped",
            "AttendanceNoted");
    private static final Set<String> PLAIN = Set.of(
            "SessionScheduled",
            "SessionRescheduled",
            "ReportSaved",
            "ReportTemplateChosen",
            "ReportSubmitted",
            "ReportAccepted",
            "MeetingStarted",
            "MeetingRecorded",
            "DirectiveNoted",
            "ConclusionSaved",
            "NoticeLaidOut",
            "CorrectionSaved",
            "CorrectionSubmitted",
            "CorrectionWithdrawn",
            "NoticeScanned",
            "ConclusionSubmitted",
            "ConclusionRemarkAnswered",
            "ClassifiedSessionRegistered",
            "SessionClosed");

    private SessionSentences() {}

    /** @param note a reason in the words of the person who gave it, or null */
    public record Sentence(
            MessageSourceResolvable words, @Nullable String note, Instant at) {}

    /** The newest first. */
    public static List<Sentence> of(List<AuditEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(AuditEvent::sequence).reversed())
                .map(SessionSentences::sentence)
                .toList();
    }

    private static Sentence sentence(AuditEvent event) {
        String reason = WITH_REASON.contains(event.type()) ? event.detail().get("reason") : null;
        return new Sentence(words(event), reason == null || reason.isBlank() ? null : reason, event.at());
    }

    private static MessageSourceResolvable words(AuditEvent event) {
        String actor = event.actorName();
        return switch (event.type()) {
            case "OpinionAdded", "OpinionChanged", "OpinionRemoved" ->
                opinion(event.type(), actor, event.detail().getOrDefault("speaker", ""));
            case "PetitionRaised" -> say("PetitionRaised", actor, detail(event, "petition"));
            case "PetitionDisposed" ->
                say(
                        "PetitionDisposed",
                        actor,
                        detail(event, "petition"),
                        new DefaultMessageSourceResolvable("petition.disposition." + detail(event, "disposition")));
            case "InvitationSent" -> say("InvitationSent", actor, detail(event, "letters"));
            case "ConclusionApproved", "ConclusionReturned", "CorrectionApproved", "CorrectionReturned" ->
                inStead(event.type(), event);
            case "ReportingUnitReplaced" -> say("ReportingUnitReplaced", actor, detail(event, "unit"));
            case "ConclusionSignerAppointed" -> say("ConclusionSignerAppointed", actor, detail(event, "signer"));
            case "NoticeIssued", "NoticeCorrected" -> say(event.type(), actor, detail(event, "number"));
            default ->
                WITH_REASON.contains(event.type()) || PLAIN.contains(event.type())
                        ? say(event.type(), actor)
                        : say("other", actor);
        };
    }

    /** Both names, where a deputy decided. */
    private static MessageSourceResolvable inStead(String type, AuditEvent event) {
        String signer = detail(event, "for");
        return signer.isEmpty() ? say(type, event.actorName()) : say(type + ".inStead", event.actorName(), signer);
    }

    private static MessageSourceResolvable opinion(String type, String actor, String speaker) {
        return speaker.isEmpty() ? say(type + ".unknown", actor) : say(type, actor, speaker);
    }

    private static String detail(AuditEvent event, String name) {
        return event.detail().getOrDefault(name, "");
    }

    private static MessageSourceResolvable say(String type, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {"session.event." + type}, arguments);
    }
}
