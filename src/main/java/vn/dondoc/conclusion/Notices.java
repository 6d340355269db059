package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.rule.Invalid;
import vn.dondoc.session.WorkingSession;

/** The issued notices and their numbers. */
@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Notice> of(long sessionId) {
        return jdbc.sql("select number, notation, issued_on as date from conclusion_notice where session_id = ?"
                        + " order by revision desc limit 1")
                .param(sessionId)
                .query(Notice.class)
                .optional();
    }

    List<String> taskCodes(long sessionId) {
        return jdbc.sql("select code from task where session_id = ? and coalesce(occurrence, 1) = 1 order by id")
                .param(sessionId)
                .query(String.class)
                .list();
    }

    /** The notation of the session's notice, from its host. */
    String notation(WorkingSession session) {
        String organizer = jdbc.sql("select short_name from unit where id = ?")
                .param(session.organizerUnitId())
                .query(String.class)
                .single();
        return Notice.notationOf(session.schedule().host(), organizer);
    }

    /** The number after the highest of the year, as a suggestion. */
    int nextNumber(long provinceId, String notation, int year) {
        return jdbc.sql("""
                        select coalesce(max(substring(number from '^[0-9]{1,6}$')::int), 0) + 1 from conclusion_notice
                        where province_id = ? and notation = ? and year = ?""")
                .params(provinceId, notation, year)
                .query(Integer.class)
                .single();
    }

    /**
     * Enters the notice in the register of its issuer, type and year, with the number that was asked for or the next
     * one. The register is locked until the caller's transaction ends, so that numbers have no gap and no double.
     *
     * @throws Invalid at the number when another notice of the year has it, also one issued this moment
     */
    Registered register(WorkingSession session, NoticeNumber.Asked asked, @Nullable Long signer, Mark issued) {
        Notice notice = numbered(session, asked);
        return new Registered(add(session, notice, signer, issued, null), notice);
    }

    /** The same for a correction: the next notice of the session, in place of the one in force. */
    Registered supersede(WorkingSession session, NoticeNumber.Asked asked, Correction correction, Mark issued) {
        Notice notice = numbered(session, asked);
        return new Registered(add(session, notice, correction.signerId(), issued, correction), notice);
    }

    /** The id of the session's notice in force. */
    long latest(long sessionId) {
        return jdbc.sql("select id from conclusion_notice where session_id = ? order by revision desc limit 1")
                .param(sessionId)
                .query(Long.class)
                .single();
    }

    /** How many notices the session has: 0 before the first, more than 1 once it was corrected. */
    int revision(long sessionId) {
        return jdbc.sql("select count(*) from conclusion_notice where session_id = ?")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    private Notice numbered(WorkingSession session, NoticeNumber.Asked asked) {
        String notation = notation(session);
        int year = asked.date().getYear();
        lock(session.provinceId(), notation, year);
        String number = asked.number() == null
                ? String.valueOf(nextNumber(session.provinceId(), notation, year))
                : asked.number();
        return new Notice(number, notation, asked.date());
    }

    /** A notice in the register. */
    record Registered(long id, Notice notice) {}

    private void lock(long provinceId, String notation, int year) {
        jdbc.sql("""
                        insert into code_counter (province_id, series, last) values (:province, :series, 0)
                        on conflict (province_id, series) do update set last = code_counter.last""")
                .param("province", provinceId)
                .param("series", "NOTICE-" + notation + "-" + year)
                .update();
    }

    private long add(
            WorkingSession session,
            Notice notice,
            @Nullable Long signer,
            Mark issued,
            @Nullable Correction correction) {
        Optional<Long> added = jdbc.sql("""
                        insert into conclusion_notice (session_id, province_id, number, notation, issued_on, year, signer_id,
                                                       issued_by, issued_at, revision, supersedes, reason)
                        values (:session, :province, :number, :notation, :date, :year, :signer, :by, :at, :revision, :supersedes,
                                :reason)
                        on conflict (province_id, notation, year, number) do nothing returning id""")
                .param("revision", revision(session.id()) + 1)
                .param("supersedes", correction == null ? null : correction.corrects())
                .param("reason", correction == null ? null : correction.reason())
                .param("session", session.id())
                .param("province", session.provinceId())
                .param("number", notice.number())
                .param("notation", notice.notation())
                .param("date", notice.date())
                .param("year", notice.date().getYear())
                .param("signer", signer)
                .param("by", issued.accountId())
                .param("at", Timestamp.from(issued.at()))
                .query(Long.class)
                .optional();
        return added.orElseThrow(() -> new Invalid(
                "number",
                "conclusion.numberTaken",
                notice.mark(),
                String.valueOf(notice.date().getYear())));
    }
}
