package vn.dondoc.review.pack;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the jobs and what is made of them. Whoever works on a job holds it under a name of their own for as long as
 * they are heard of; what is added under another name is thrown away.
 */
@Repository
class PackJobs {

    private static final String JOB = """
            select id, period_id, asked_at, done, steps, taken_at, taken_by, ended_at, outcome, error, basis from review_job\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lease;

    PackJobs(JdbcClient jdbc, PackPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lease = policy.lease();
    }

    Optional<PackJob> latest(long period) {
        return jdbc.sql(JOB + "where period_id = ? order by id desc limit 1")
                .param(period)
                .query(PackJob.class)
                .optional();
    }

    Optional<PackJob> latestMade(long period, String basis) {
        return jdbc.sql(JOB + "where period_id = ? and outcome = 'MADE' and basis = ? order by id desc limit 1")
                .params(period, basis)
                .query(PackJob.class)
                .optional();
    }

    Optional<PackJob> find(long id) {
        return jdbc.sql(JOB + "where id = ?").param(id).query(PackJob.class).optional();
    }

    /** @return whether it is new; where one runs for the period already, nothing is added */
    boolean add(long period, @Nullable Long by, int steps) {
        return jdbc.sql("""
                        insert into review_job (period_id, asked_by, asked_at, language, steps)
                        values (:period, :by, :at, 'vi', :steps)
                        on conflict (period_id) where ended_at is null do nothing""")
                        .param("period", period)
                        .param("by", by, Types.BIGINT)
                        .param("at", now())
                        .param("steps", steps)
                        .update()
                == 1;
    }

    /** One that failed is begun again where it stopped. */
    boolean again(long id) {
        return jdbc.sql("""
                        update review_job set ended_at = null, outcome = null, error = null, taken_at = null, taken_by = null
                         where id = ? and outcome = 'FAILED'""").param(id).update() == 1;
    }

    /** Takes the oldest job that nobody works on; no two take the same. */
    Optional<PackJob> take(String worker) {
        return take(worker, " ", List.of());
    }

    /** Takes this job, if nobody works on it. */
    Optional<PackJob> take(String worker, long job) {
        return take(worker, " and id = ? ", List.of(job));
    }

    private Optional<PackJob> take(String worker, String which, List<Long> job) {
        return jdbc.sql("""
                        update review_job set taken_at = ?, taken_by = ?
                         where id = (select id from review_job
                                      where ended_at is null and (taken_at is null or taken_at < ?)""" + which + """
                                      order by asked_at, id limit 1 for update skip locked)
                        returning id, period_id, asked_at, done, steps, taken_at, taken_by, ended_at, outcome, error, basis""")
                .params(now(), worker, Timestamp.from(clock.instant().minus(lease)))
                .params(job)
                .query(PackJob.class)
                .optional();
    }

    /** Somebody is still at work. */
    void renew(String worker) {
        jdbc.sql("update review_job set taken_at = ? where taken_by = ? and ended_at is null")
                .params(now(), worker)
                .update();
    }

    /** Somebody stops in good order, so that another need not wait. */
    void release(String worker) {
        jdbc.sql("update review_job set taken_at = null, taken_by = null where taken_by = ? and ended_at is null")
                .param(worker)
                .update();
    }

    /** Counts the step in. False where the worker no longer holds the job: it was cancelled, or another has it. */
    boolean advance(PackJob job, String worker, int done, String basis) {
        return jdbc.sql("""
                        update review_job set done = ?, taken_at = ?, basis = ?
                         where id = ? and taken_by = ? and ended_at is null""").params(done, now(), basis, job.id(), worker).update() == 1;
    }

    boolean end(PackJob job, String worker, PackJob.Outcome outcome, @Nullable String error) {
        return jdbc.sql("""
                        update review_job set ended_at = :at, outcome = :outcome, error = left(:error, 500)
                         where id = :id and taken_by = :worker and ended_at is null""")
                        .param("at", now())
                        .param("outcome", outcome.name())
                        .param("error", error, Types.VARCHAR)
                        .param("id", job.id())
                        .param("worker", worker)
                        .update()
                == 1;
    }

    /** @return whether one was running */
    boolean cancel(long period) {
        return jdbc.sql("""
                        update review_job set ended_at = ?, outcome = 'CANCELLED'
                         where period_id = ? and ended_at is null""").params(now(), period).update() == 1;
    }

    Set<String> drafts(long job) {
        return jdbc
                .sql("select format from review_draft where job_id = ?")
                .param(job)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void keep(long job, String step, byte[] content) {
        jdbc.sql("insert into review_draft (job_id, format, content) values (?, ?, ?) on conflict do nothing")
                .params(job, step, content)
                .update();
    }

    Optional<byte[]> draft(long job, String step) {
        return jdbc.sql("select content from review_draft where job_id = ? and format = ?")
                .params(job, step)
                .query(byte[].class)
                .optional();
    }

    /** The files made so far are thrown away; the rows of the tasks, which are frozen, stay. */
    void dropPapers(long job) {
        jdbc.sql("delete from review_draft where job_id = ? and format in ('PDF', 'DOCX', 'XLSX')")
                .param(job)
                .update();
    }

    /** What only served to make the files, and everything of earlier jobs of the period. */
    void tidy(PackJob job) {
        jdbc.sql("delete from review_draft where job_id = ? and format like 'ROWS/%'")
                .param(job.id())
                .update();
        jdbc.sql("""
                        delete from review_draft d using review_job j
                         where j.id = d.job_id and j.period_id = ? and j.id < ?""").params(job.periodId(), job.id()).update();
    }

    void store(long period, PackFormat format, byte[] content, String sha256) {
        jdbc.sql("""
                        insert into review_paper (period_id, format, content, sha256, made_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(period, format.name(), content, sha256, now()).update();
    }

    Optional<byte[]> stored(long period, PackFormat format) {
        return jdbc.sql("select content from review_paper where period_id = ? and format = ?")
                .params(period, format.name())
                .query(byte[].class)
                .optional();
    }

    boolean isStored(long period) {
        return jdbc.sql("select count(*) = 3 from review_paper where period_id = ?")
                .param(period)
                .query(Boolean.class)
                .single();
    }

    /** Published periods whose pack nobody has asked for yet. */
    List<String> publishedWithout() {
        return jdbc.sql("""
                        select code from review_period p
                         where state = 'PUBLISHED'
                           and not exists (select 1 from review_paper r where r.period_id = p.id)
                           and not exists (select 1 from review_job j where j.period_id = p.id and j.asked_at >= p.published_at)
                         order by id""").query(String.class).list();
    }

    private Timestamp now() {
        return Timestamp.from(Instant.now(clock));
    }
}
