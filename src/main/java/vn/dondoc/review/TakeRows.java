package vn.dondoc.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.ReportingPeriod;

/** Keeps what {@link Takes} took. */
@Repository
class TakeRows {

    private final JdbcClient jdbc;

    TakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the period has more tasks than that; it looks no further than needed. */
    boolean moreThan(int number, long province, ReportingPeriod period, LocalDate judgedOn) {
        return jdbc.sql("""
                        select count(*) > :number from (
                            select 1 from task
                             where province_id = :province and (confirmed_on is null or confirmed_on >= :first) and issued_on <= :judged
                               and state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER')
                             limit :number + 1) tasks""")
                .param("number", number)
                .param("province", province)
                .param("first", period.from())
                .param("judged", judgedOn)
                .query(Boolean.class)
                .single();
    }

    Optional<TakenTasks> latest(long province, LocalDate first, LocalDate judgedOn) {
        return jdbc.sql("""
                        select id, judged_on, taken_at as as_of from review_take
                         where province_id = ? and first_day = ? and judged_on = ? order by taken_at desc limit 1""")
                .params(province, first, judgedOn)
                .query(TakenTasks.class)
                .optional();
    }

    /** Until the end of the transaction nobody else takes the same. */
    void lock(long province, LocalDate first, LocalDate judgedOn) {
        jdbc.sql("select count(*) from (select pg_advisory_xact_lock(hashtextextended(?, ?))) locked")
                .params("dondoc take " + first + " " + judgedOn, province)
                .query(Long.class)
                .single();
    }

    TakenTasks take(long province, Judgement judgement, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        long take = jdbc.sql("""
                        insert into review_take (province_id, first_day, judged_on, taken_at) values (?, ?, ?, ?) returning id""")
                .params(province, judgement.period().from(), judgement.judgedOn(), Timestamp.from(at))
                .query(Long.class)
                .single();
        judgement
                .bindProvince(
                        jdbc.sql(judgement.ofProvince() + JudgedColumns.insertInto("review_taken_task", "take_id")),
                        province)
                .param("owner", take)
                .update();
        jdbc.sql("""
                        insert into review_taken_unit (take_id, unit_id, figures)
                        select :take, lead_unit_id, jsonb_build_object(%s) from review_taken_task
                         where take_id = :take group by lead_unit_id""".formatted(JudgedColumns.FIGURES)).param("take", take).update();
        return new TakenTasks(take, judgement.judgedOn(), at);
    }

    void forget(Instant before) {
        List<Long> old = jdbc.sql("delete from review_take where taken_at < ? returning id")
                .param(Timestamp.from(before))
                .query(Long.class)
                .list();
        Long[] takes = old.toArray(Long[]::new);
        jdbc.sql("delete from review_taken_task where take_id = any(?)")
                .param(takes)
                .update();
        jdbc.sql("delete from review_taken_unit where take_id = any(?)")
                .param(takes)
                .update();
    }
}
