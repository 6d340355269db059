package vn.dondoc.session;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.SearchText;

/**
 * Registers classified sessions: the number and date of the notice and the lead unit, nothing else. Nothing is worked on
 * here, so there is no process, no task, and the session is closed at once.
 */
@Service
@Transactional
public class ClassifiedSessions {

    private static final int LONGEST_NUMBER = 100;

    private final Sessions sessions;
    private final SessionCodes codes;
    private final SessionHistory history;
    private final Units units;
    private final Clock clock;

    ClassifiedSessions(Sessions sessions, SessionCodes codes, SessionHistory history, Units units, Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.history = history;
        this.units = units;
        this.clock = clock;
    }

    /** @throws vn.dondoc.rule.Invalid also at every field that would be content */
    public WorkingSession register(NewClassified entered, Checks checks, Viewer by) {
        SessionAccess.requireScheduler(entered.host(), by);
        entered.content().forEach(field -> checks.that(false, field, "session.classifiedContent"));
        Classification classification = entered.classification();
        checks.that(classification != null && classification.isSecret(), "classification", "required")
                .text(entered.number(), "number", LONGEST_NUMBER)
                .present(entered.date(), "date")
                .present(entered.host(), "host");
        Unit lead = lead(entered, checks, by);
        checks.orThrow();
        return store(entered, requireNonNull(classification), requireNonNull(lead), by);
    }

    private @Nullable Unit lead(NewClassified entered, Checks checks, Viewer by) {
        String name = entered.reportingUnit();
        checks.present(name, "reportingUnit");
        if (name == null) {
            return null;
        }
        Optional<Unit> found = units.byShortName(name).filter(unit -> unit.provinceId() == by.province());
        checks.that(found.isPresent(), "reportingUnit", "session.unknownUnit", name);
        found.ifPresent(unit -> checks.that(
                entered.host() != Host.UNIT || by.worksIn(unit.id()), "reportingUnit", "session.ownUnitReports"));
        return found.orElse(null);
    }

    private WorkingSession store(NewClassified entered, Classification classification, Unit lead, Viewer by) {
        LocalDate day = requireNonNull(entered.date());
        String number = requireNonNull(entered.number());
        Schedule stub = new Schedule(
                classification.stamp(),
                SessionKind.WORKING,
                requireNonNull(entered.host()),
                day,
                false,
                null,
                null,
                null,
                null,
                lead.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        String code = codes.next(by.province(), day.getYear());
        String search = SearchText.fold(String.join(" ", classification.stamp(), number, lead.name()));
        WorkingSession stored = sessions.save(
                WorkingSession.classified(code, by, stub, classification, number, search, clock.instant()));
        history.record(stored, by.actor(), "ClassifiedSessionRegistered", Map.of());
        return stored;
    }
}
