package vn.dondoc.deputy;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;

/**
 * Gives and takes back the power to act in another's stead: by the person, by the head of the province's office, or by
 * an administrator. Nobody has two deputies on one day, and no chain of deputies leads back to its beginning.
 */
@Service
@Transactional
public class Delegations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_SHOWN = 500;

    private final DelegationRows rows;
    private final Candidates candidates;
    private final AuditLog audit;
    private final Clock clock;

    Delegations(DelegationRows rows, Candidates candidates, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws NotAllowed where it is another's power and the viewer keeps no deputies of others
     * @throws vn.dondoc.rule.Invalid with everything that is wrong
     */
    public Delegation grant(NewDelegation entered, Checks checks, Viewer by) {
        Candidate absent = absent(entered.person(), checks, by);
        Candidate deputy = person(entered.deputy(), "deputy", checks);
        checkDays(entered, checks);
        checks.atMost(entered.documentNumber(), "documentNumber", LONGEST_NUMBER)
                .atMost(entered.reason(), "reason", LONGEST_REASON)
                .orThrow();
        return granted(requireNonNull(absent), requireNonNull(deputy), entered, checks, by);
    }

    /** Ends a delegation at once, before its time. */
    public void revoke(long id, Viewer by) {
        Delegation delegation =
                rows.find(id).filter(one -> concerns(one, by)).orElseThrow(() -> new NotFound(String.valueOf(id)));
        requireKeeper(delegation.personId(), delegation.provinceId(), by);
        if (!delegation.openOn(today()) || !rows.revoke(id, by.accountId(), clock.instant())) {
            throw new Refused("deputy.ended");
        }
        record(delegation, "DelegationRevoked", by);
    }

    /** What the viewer gave or received; the head of the office sees the province, an administrator everything. */
    @Transactional(readOnly = true)
    public List<Delegation> seenBy(Viewer viewer) {
        if (viewer.role() == Role.ADMINISTRATOR || viewer.role() == Role.OFFICE_HEAD) {
            return rows.ofProvince(viewer.role() == Role.ADMINISTRATOR ? null : viewer.province(), MOST_SHOWN);
        }
        return viewer.personId() == null ? List.of() : rows.concerning(viewer.personId());
    }

    @Transactional(readOnly = true)
    public List<Candidate> absentees(Viewer viewer) {
        return candidates.absentees(viewer, today());
    }

    @Transactional(readOnly = true)
    public List<Candidate> deputies(Viewer viewer) {
        return candidates.deputies(viewer, today());
    }

    /** Whether the viewer may take it back today. */
    public boolean mayRevoke(Delegation delegation, Viewer viewer) {
        return delegation.openOn(today()) && keeps(delegation.personId(), delegation.provinceId(), viewer);
    }

    private Delegation granted(Candidate absent, Candidate deputy, NewDelegation entered, Checks checks, Viewer by) {
        LocalDate from = requireNonNull(entered.from());
        LocalDate to = requireNonNull(entered.to());
        rows.lock(absent.provinceId());
        checks.that(deputy.canActFor(absent), "deputy", "deputy.cannotAct", deputy.name(), absent.name())
                .orThrow();
        rows.overlapping(absent.personId(), from, to)
                .ifPresent(other -> checks.that(
                        false,
                        "from",
                        "deputy.overlap",
                        absent.name(),
                        other.deputy(),
                        DAY.format(other.from()),
                        DAY.format(other.to())));
        checks.that(
                        !rows.leadsBack(absent.personId(), deputy.personId(), from, to),
                        "deputy",
                        "deputy.loop",
                        deputy.name(),
                        absent.name())
                .orThrow();
        long id = rows.add(absent, deputy, entered, by.accountId(), clock.instant());
        Delegation granted = rows.find(id).orElseThrow();
        record(granted, "DelegationGranted", by);
        return granted;
    }

    private @Nullable Candidate absent(@Nullable String named, Checks checks, Viewer by) {
        String person = named == null && by.personId() != null ? String.valueOf(by.personId()) : named;
        Candidate absent = person(person, "person", checks);
        if (absent != null) {
            requireKeeper(absent.personId(), absent.provinceId(), by);
        }
        return absent;
    }

    private @Nullable Candidate person(@Nullable String number, String field, Checks checks) {
        checks.present(number, field);
        if (number == null) {
            return null;
        }
        Candidate found = number.matches("\\d{1,18}")
                ? candidates.find(Long.parseLong(number), today()).orElse(null)
                : null;
        checks.that(found != null, field, "deputy.unknown");
        return found;
    }

    private void checkDays(NewDelegation entered, Checks checks) {
        LocalDate from = entered.from();
        LocalDate to = entered.to();
        checks.present(from, "from")
                .present(to, "to")
                .that(from == null || !from.isBefore(today()), "from", "deputy.past")
                .that(from == null || to == null || !to.isBefore(from), "to", "endBeforeStart");
    }

    private static boolean concerns(Delegation one, Viewer viewer) {
        return viewer.isPerson(one.personId())
                || viewer.isPerson(one.deputyId())
                || keeps(one.personId(), one.provinceId(), viewer);
    }

    private static void requireKeeper(long personId, long provinceId, Viewer by) {
        if (!keeps(personId, provinceId, by)) {
            throw new NotAllowed("deputy.notYours");
        }
    }

    private static boolean keeps(long personId, long provinceId, Viewer viewer) {
        return switch (viewer.role()) {
            case ADMINISTRATOR -> true;
            case INSPECTION -> false;
            case OFFICE_HEAD -> viewer.province() == provinceId;
            default -> viewer.isPerson(personId);
        };
    }

    private void record(Delegation delegation, String type, Viewer by) {
        Map<String, String> detail = Map.of(
                "person", delegation.person(),
                "deputy", delegation.deputy(),
                "from", delegation.from().toString(),
                "to", delegation.to().toString(),
                "document", Objects.requireNonNullElse(delegation.documentNumber(), ""));
        audit.record(
                by.actor(),
                new AuditEntry(delegation.provinceId(), "PERSON", String.valueOf(delegation.personId()), type, detail));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
