package vn.dondoc.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.WorkingSession;

/** Writes what was decided and answered; of what was entered only what the decision needs is kept. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DispositionWriting {

    private final Units units;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int workingDaysToAnswer;

    /** @param workingDaysToAnswer in which a unit answers where no day was given */
    DispositionWriting(
            Units units,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            Clock clock,
            @Value("${dondoc.policy.petition-answer-working-days:15}") int workingDaysToAnswer) {
        this.units = units;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
        this.workingDaysToAnswer = workingDaysToAnswer;
    }

    /** @return what the history keeps of it */
    Map<String, String> write(String code, NewDisposition decision, WorkingSession session, Viewer by) {
        Disposition disposition = Objects.requireNonNull(decision.disposition());
        Checks checks = new Checks();
        Long unit = disposition == Disposition.REFERRED ? unit(decision.answerUnit(), session, checks) : null;
        Long directive = disposition == Disposition.ACCEPTED ? directive(decision.directive(), session, checks) : null;
        checks.orThrow();
        LocalDate due = due(decision);
        jdbc.sql("""
                        update petition set disposition = :disposition, disposition_text = :text, answer_unit_id = :unit,
                               answer_due_on = :due, answer_expires_on = :expires, directive_id = :directive,
                               disposed_by = :by, disposed_at = :at, version = version + 1
                        where code = :code""")
                .param("disposition", disposition.name())
                .param("text", decision.text())
                .param("unit", unit)
                .param("due", due)
                .param("expires", due == null ? null : calendar.expiryOf(due))
                .param("directive", directive)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("code", code)
                .update();
        return detail(decision, due);
    }

    void write(String code, NewAnswer answer, LocalDate date, Viewer by) {
        jdbc.sql("""
                        update petition set answer_text = :text, answer_number = :number, answer_date = :date,
                               answered_by = :by, answered_at = :at, version = version + 1
                        where code = :code""")
                .param("text", answer.text())
                .param("number", answer.number())
                .param("date", date)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("code", code)
                .update();
    }

    private @Nullable LocalDate due(NewDisposition decision) {
        if (decision.disposition() == Disposition.PENDING) {
            return decision.dueOn();
        }
        if (decision.disposition() != Disposition.REFERRED) {
            return null;
        }
        return decision.dueOn() != null ? decision.dueOn() : calendar.plus(today(), workingDaysToAnswer);
    }

    private @Nullable Long unit(@Nullable String name, WorkingSession session, Checks checks) {
        if (name == null) {
            return null;
        }
        Long id = units.byShortName(name)
                .filter(unit -> unit.provinceId() == session.provinceId() && !unit.isProvince())
                .map(Unit::id)
                .orElse(null);
        checks.that(id != null, "answerUnit", "session.unknownUnit", name);
        return id;
    }

    private @Nullable Long directive(@Nullable String code, WorkingSession session, Checks checks) {
        if (code == null) {
            return null;
        }
        Long id = jdbc.sql("select id from directive where code = ? and session_id = ? and retired_by is null")
                .params(code, session.id())
                .query(Long.class)
                .optional()
                .orElse(null);
        checks.that(id != null, "directive", "petition.unknownDirective", code);
        return id;
    }

    private static Map<String, String> detail(NewDisposition decision, @Nullable LocalDate due) {
        Map<String, String> detail = new LinkedHashMap<>();
        detail.put("disposition", String.valueOf(decision.disposition()));
        put(detail, "text", decision.text());
        put(detail, "unit", decision.disposition() == Disposition.REFERRED ? decision.answerUnit() : null);
        put(detail, "due", due == null ? null : due.toString());
        put(detail, "directive", decision.disposition() == Disposition.ACCEPTED ? decision.directive() : null);
        return detail;
    }

    private static void put(Map<String, String> detail, String name, @Nullable String value) {
        if (value != null) {
            detail.put(name, value);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
