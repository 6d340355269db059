package vn.dondoc.conclusion;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.Urgency;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Signers;
import vn.dondoc.session.Signers.Signer;
import vn.dondoc.session.WorkingSession;

/** Who is to sign a conclusion, and that nobody approves alone what they have submitted. */
@Component
class Appointments {

    private final Signers signers;
    private final ConclusionNames names;
    private final JdbcClient jdbc;

    Appointments(Signers signers, ConclusionNames names, JdbcClient jdbc) {
        this.signers = signers;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** @param named whether the organizer chose the person */
    record Appointment(
            @Nullable Long personId,
            boolean named,
            @Nullable Urgency urgency) {}

    /**
     * The signer that was chosen; where nobody was, the one chosen before, else the first chair who can sign and is not
     * the one who submits.
     */
    Appointment read(WorkingSession session, Conclusion conclusion, Submission submission, Viewer by) {
        Checks checks = new Checks();
        Urgency urgency = new Fields(checks, "").choice(Urgency.class, submission.urgency(), "urgency");
        List<Signer> eligible = signers.of(session);
        String named = submission.signer();
        boolean chosen = named != null && !named.isBlank();
        Signer signer = chosen ? named(String.valueOf(named).strip(), eligible, checks, by) : null;
        checks.orThrow();
        if (signer != null) {
            return new Appointment(signer.personId(), true, urgency);
        }
        Optional<Signer> earlier = named(session)
                ? eligible.stream()
                        .filter(one -> Long.valueOf(one.personId()).equals(conclusion.signerId()))
                        .findFirst()
                : Optional.empty();
        return new Appointment(
                earlier.map(Signer::personId).orElseGet(() -> usual(eligible, by)), earlier.isPresent(), urgency);
    }

    void write(WorkingSession session, Appointment appointed) {
        jdbc.sql("""
                        update conclusion set signer_named = :named, urgency = coalesce(:urgency, urgency)
                        where session_id = :session""")
                .param("named", appointed.named())
                .param(
                        "urgency",
                        appointed.urgency() == null ? null : appointed.urgency().name())
                .param("session", session.id())
                .update();
    }

    /** Whoever submitted it approves it only where nobody else has the rank to sign it. */
    void requireOtherHands(WorkingSession session, Conclusion conclusion, Viewer by) {
        if (!isInOtherHands(session, conclusion, by)) {
            throw new Refused("conclusion.ownSubmission");
        }
    }

    void requireOtherHands(WorkingSession session, Correction correction, Viewer by) {
        if (!isInOtherHands(session, correction.submittedBy(), by)) {
            throw new Refused("correction.ownSubmission");
        }
    }

    boolean isInOtherHands(WorkingSession session, Conclusion conclusion, Viewer by) {
        Mark submitted = conclusion.submitted();
        return isInOtherHands(session, submitted == null ? null : submitted.accountId(), by);
    }

    /** True where another account submitted it, or nobody else has the rank to sign. */
    boolean isInOtherHands(WorkingSession session, @Nullable Long submittedBy, Viewer by) {
        boolean own = submittedBy != null && isOf(submittedBy, by);
        return !own || signers.of(session).stream().allMatch(one -> by.isPerson(one.personId()));
    }

    /** The signer, where the one who decides is another. */
    static @Nullable Long steadOf(Conclusion conclusion, Viewer by) {
        return by.isPerson(conclusion.signerId()) ? null : conclusion.signerId();
    }

    /** In whose stead it is decided, as the detail of an event; empty where the signer does. */
    Map<String, String> inStead(Conclusion conclusion, Viewer by) {
        String signer = names.fullName(steadOf(conclusion, by));
        return signer == null ? Map.of() : Map.of("for", signer);
    }

    private static @Nullable Signer named(String account, List<Signer> eligible, Checks checks, Viewer by) {
        Optional<Signer> found = eligible.stream()
                .filter(one -> one.account().equals(account.toLowerCase(Locale.ROOT)))
                .findFirst();
        checks.that(found.isPresent(), "signer", "conclusion.cannotSign", account);
        found.ifPresent(one -> checks.that(
                !by.isPerson(one.personId()) || eligible.size() == 1, "signer", "conclusion.ownSubmission"));
        return found.orElse(null);
    }

    private static @Nullable Long usual(List<Signer> eligible, Viewer by) {
        return eligible.stream()
                .filter(one -> !by.isPerson(one.personId()) || eligible.size() == 1)
                .map(Signer::personId)
                .findFirst()
                .orElse(null);
    }

    private boolean named(WorkingSession session) {
        return jdbc.sql("select signer_named from conclusion where session_id = ?")
                .param(session.id())
                .query(Boolean.class)
                .single();
    }

    private boolean isOf(long accountId, Viewer by) {
        Long person = by.personId();
        return accountId == by.accountId()
                || person != null
                        && jdbc.sql("select exists (select 1 from account where id = ? and person_id = ?)")
                                .params(accountId, person)
                                .query(Boolean.class)
                                .single();
    }
}
