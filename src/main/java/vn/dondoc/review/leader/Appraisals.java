package vn.dondoc.review.leader;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.AccountName;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.explanation.UnitHeads;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.reminder.Notices;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;

/** Leaders praise and criticise units. What was said stays; the head of the unit is told. */
@Service
@Transactional
public class Appraisals {

    private static final int LONGEST = 2000;
    private static final int MOST_SHOWN = 200;

    private static final String SELECT = """
            select a.kind, p.code as period, u.short_name as unit, t.code as task, a.words, %s as by, f.full_name as stead_of, a.at
              from appraisal a join unit u on u.id = a.unit_id
                   left join review_period p on p.id = a.period_id
                   left join task t on t.id = a.task_id
                   left join person f on f.id = a.for_id
             where (:seesProvince and a.province_id = :province or a.unit_id = any(:units))""".formatted(AccountName.of("a.by_id"));

    private final Leaders leaders;
    private final OpenedPeriods periods;
    private final Units units;
    private final UnitHeads heads;
    private final Notices notices;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Appraisals(
            Leaders leaders,
            OpenedPeriods periods,
            Units units,
            UnitHeads heads,
            Notices notices,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.leaders = leaders;
        this.periods = periods;
        this.units = units;
        this.heads = heads;
        this.notices = notices;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Says it of a unit, on the review of a period that has begun.
     *
     * @throws NotAllowed for anybody but a leader of the province and who acts in a leader's stead today
     * @throws vn.dondoc.rule.Invalid with everything that is wrong in it
     */
    public void give(String code, NewAppraisal entered, Viewer by) {
        ReviewPeriod period = periods.begun(code, by);
        Leaders.Voice voice = leaders.required(period.provinceId(), by);
        Checks checks = new Checks().present(entered.kind(), "kind").text(entered.words(), "words", LONGEST);
        Unit unit = unit(entered, period, checks);
        Long task = unit == null ? null : task(entered, unit, checks);
        checks.orThrow();
        add(period, Objects.requireNonNull(unit), task, entered, voice, by);
    }

    private @Nullable Unit unit(NewAppraisal entered, ReviewPeriod period, Checks checks) {
        String named = entered.unit();
        Unit unit = named == null
                ? null
                : units.byShortName(named)
                        .filter(found -> found.provinceId() == period.provinceId() && !found.isProvince())
                        .orElse(null);
        checks.that(unit != null, "unit", "review.overview.unknownUnit");
        return unit;
    }

    private @Nullable Long task(NewAppraisal entered, Unit unit, Checks checks) {
        String code = entered.task();
        if (code == null) {
            return null;
        }
        Long task = jdbc.sql("select id from task where code = ? and lead_unit_id = ?")
                .params(code, unit.id())
                .query(Long.class)
                .optional()
                .orElse(null);
        checks.that(task != null, "task", "review.overview.notItsTask");
        return task;
    }

    private void add(
            ReviewPeriod period, Unit unit, @Nullable Long task, NewAppraisal entered, Leaders.Voice voice, Viewer by) {
        AppraisalKind kind = Objects.requireNonNull(entered.kind());
        String words = String.valueOf(entered.words()).strip();
        long id = jdbc.sql("""
                        insert into appraisal (province_id, period_id, unit_id, task_id, kind, words, by_id, for_id, at)
                        values (:province, :period, :unit, :task, :kind, :words, :by, :for, :at) returning id""")
                .param("province", period.provinceId())
                .param("period", period.id())
                .param("unit", unit.id())
                .param("task", task)
                .param("kind", kind.name())
                .param("words", words)
                .param("by", by.accountId())
                .param("for", voice.steadOf())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        record(period, unit, kind, words, entered.task(), voice, by);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        notices.tellAll(
                heads.reached(unit.id(), today),
                kind.event(),
                period.code() + "~A" + id,
                today,
                List.of(by.displayName(), words));
    }

    private void record(
            ReviewPeriod period,
            Unit unit,
            AppraisalKind kind,
            String words,
            @Nullable String task,
            Leaders.Voice voice,
            Viewer by) {
        Map<String, String> detail = new HashMap<>(Map.of("unit", unit.name(), "text", words));
        if (task != null) {
            detail.put("task", task);
        }
        if (voice.stead()) {
            detail.put("for", name(voice));
        }
        audit.record(by.actor(), new AuditEntry(period.provinceId(), "REVIEW", period.code(), kind.event(), detail));
    }

    private String name(Leaders.Voice voice) {
        return jdbc.sql("select full_name from person where id = ?")
                .param(voice.personId())
                .query(String.class)
                .single();
    }

    /** What was said on the review of a period, latest first. */
    @Transactional(readOnly = true)
    public List<Appraisal> of(ReviewPeriod period, Viewer viewer) {
        return seen(SELECT + " and a.period_id = :period", viewer)
                .param("period", period.id())
                .query(Appraisal.class)
                .list();
    }

    /** What was ever said of a unit, latest first. */
    @Transactional(readOnly = true)
    public List<Appraisal> ofUnit(String unit, Viewer viewer) {
        return seen(SELECT + " and u.short_name = :unit", viewer)
                .param("unit", unit)
                .query(Appraisal.class)
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql + " order by a.at desc, a.id desc limit " + MOST_SHOWN)
                .param("seesProvince", viewer.seesProvince())
                .param("province", viewer.province())
                .param("units", viewer.units().toArray(Long[]::new));
    }
}
