package vn.dondoc.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;

/** Keeps the periods. */
@Repository
class PeriodRows {

    private static final String PERIOD = """
            select id, province_id, code, kind, calendar, from_day, to_day, unit_due_on, consolidation_due_on, state, opened_at,
                   frozen_at, formula_id, consolidation, consolidated_at, verdict, reviewed_at, published_at, version
              from review_period\s""";

    private final JdbcClient jdbc;

    PeriodRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReviewPeriod> find(String code) {
        return jdbc.sql(PERIOD + "where code = ?")
                .param(code)
                .query(ReviewPeriod.class)
                .optional();
    }

    Optional<ReviewPeriod> frozen(String code, long province) {
        return jdbc.sql(PERIOD + "where code = ? and province_id = ? and frozen_at is not null")
                .params(code, province)
                .query(ReviewPeriod.class)
                .optional();
    }

    ReviewPeriod get(long id) {
        return jdbc.sql(PERIOD + "where id = ?")
                .param(id)
                .query(ReviewPeriod.class)
                .single();
    }

    /** Locked until the end of the transaction. */
    Optional<ReviewPeriod> lock(String code) {
        return jdbc.sql(PERIOD + "where code = ? for update")
                .param(code)
                .query(ReviewPeriod.class)
                .optional();
    }

    /** Those that have begun, latest first. */
    List<ReviewPeriod> begun(long province) {
        return jdbc.sql(PERIOD
                        + "where province_id = ? and state <> 'PLANNED' order by to_day desc, from_day desc, calendar")
                .param(province)
                .query(ReviewPeriod.class)
                .list();
    }

    /** The frozen ones of the same kind that ended by this day, latest first. */
    List<ReviewPeriod> frozen(long province, Kind kind, Calendar calendar, LocalDate until, int most) {
        return jdbc.sql(PERIOD + """
                        where province_id = ? and kind = ? and calendar = ? and to_day <= ? and frozen_at is not null
                        order by to_day desc limit ?""")
                .params(province, kind.name(), calendar.name(), until, most)
                .query(ReviewPeriod.class)
                .list();
    }

    /** The administrative one of the unit's province that was closed last; of several the longest. */
    Optional<ReviewPeriod> latestFrozenOf(long unit) {
        return jdbc.sql(PERIOD + """
                        where province_id = (select province_id from unit where id = ?) and frozen_at is not null
                          and calendar = 'ADMINISTRATIVE'
                        order by to_day desc, from_day limit 1""").param(unit).query(ReviewPeriod.class).optional();
    }

    Optional<LocalDate> latestFrom(long province, Kind kind, Calendar calendar) {
        return jdbc.sql("select max(from_day) from review_period where province_id = ? and kind = ? and calendar = ?")
                .params(province, kind.name(), calendar.name())
                .query(LocalDate.class)
                .optional();
    }

    /** @return whether it was new */
    boolean add(long province, String code, ReportingPeriod period, LocalDate unitDueOn, LocalDate consolidationDueOn) {
        return jdbc.sql("""
                        insert into review_period (province_id, code, kind, calendar, from_day, to_day, unit_due_on, consolidation_due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                province,
                                code,
                                period.kind().name(),
                                period.calendar().name(),
                                period.from(),
                                period.to(),
                                unitDueOn,
                                consolidationDueOn)
                        .update()
                == 1;
    }

    void open(long id, Instant at) {
        jdbc.sql("update review_period set state = 'RUNNING', opened_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void freeze(long id, long formula, Instant at) {
        jdbc.sql("""
                        update review_period set state = 'EXPLAINING', frozen_at = ?, formula_id = ?, version = version + 1
                         where id = ?""").params(Timestamp.from(at), formula, id).update();
    }

    void state(long id, PeriodState state) {
        jdbc.sql("update review_period set state = ?, version = version + 1 where id = ?")
                .params(state.name(), id)
                .update();
    }

    void consolidated(long id, String text, long by, Instant at) {
        jdbc.sql("""
                        update review_period set state = 'REVIEWING', consolidation = ?, consolidated_by = ?, consolidated_at = ?,
                               version = version + 1 where id = ?""").params(text, by, Timestamp.from(at), id).update();
    }

    void reviewed(long id, String verdict, long by, Instant at) {
        jdbc.sql("""
                        update review_period set verdict = ?, reviewed_by = ?, reviewed_at = ?, version = version + 1
                         where id = ?""").params(verdict, by, Timestamp.from(at), id).update();
    }

    void publish(long id, Instant at) {
        jdbc.sql("update review_period set state = 'PUBLISHED', published_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }
}
