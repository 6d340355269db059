package vn.dondoc.handover;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.organization.Unit;

/** The hand-overs that were made; the database refuses any change of them. */
@Repository
class HandoverRows {

    private static final String SELECT = """
            select h.id, h.province_id, u.short_name as unit, u.name as unit_name, h.on_day, h.number, h.year,
                   (select coalesce(p.full_name, a.username) from account a left join person p on p.id = a.person_id
                     where a.id = h.made_by) as made_by, h.made_at,
                   (select count(*) from handover_line l where l.handover_id = h.id) as items
              from handover h join unit u on u.id = h.unit_id
            """;

    /** Administrators see all, the province's office, leaders and inspection theirs, the units those in which they have a part. */
    private static final String VISIBLE = """
             where (:all or h.province_id = :province and :seesProvince or h.unit_id in (:units)
                    or exists (select 1 from handover_line l where l.handover_id = h.id and l.successor_id in (:units)))""";

    private final JdbcClient jdbc;

    HandoverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The unit's row, locked: of two hand-overs of a unit the second finds the first. Not against those who write rows that
     * refer to the unit, such as a confirmation that holds a task for which the hand-over waits.
     */
    void lock(Unit unit) {
        jdbc.sql("select id from unit where id = ? for no key update")
                .param(unit.id())
                .query(Long.class)
                .single();
    }

    Optional<Long> ofUnit(Unit unit) {
        return jdbc.sql("select id from handover where unit_id = ?")
                .param(unit.id())
                .query(Long.class)
                .optional();
    }

    List<Handover> visible(Viewer viewer) {
        return asked(SELECT + VISIBLE + " order by h.made_at desc, h.id desc limit 500", viewer)
                .query(Handover.class)
                .list();
    }

    Optional<Handover> visible(long id, Viewer viewer) {
        return asked(SELECT + VISIBLE + " and h.id = :id", viewer)
                .param("id", id)
                .query(Handover.class)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("all", viewer.role() == Role.ADMINISTRATOR)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units().isEmpty() ? List.of(-1L) : viewer.units());
    }

    Handover get(long id) {
        return jdbc.sql(SELECT + " where h.id = ?")
                .param(id)
                .query(Handover.class)
                .single();
    }

    List<Line> lines(long id) {
        return jdbc.sql("""
                        select l.kind, l.subject, l.title, l.due_date, l.state, l.percent, u.short_name as successor,
                               u.name as successor_name, l.new_subject
                          from handover_line l join unit u on u.id = l.successor_id
                         where l.handover_id = ? order by l.ordinal""").param(id).query(Line.class).list();
    }

    long add(Unit unit, LocalDate on, int year, Viewer by, Instant at) {
        int number = jdbc.sql("""
                        insert into code_counter (province_id, series, last) values (:province, :series, 1)
                        on conflict (province_id, series) do update set last = code_counter.last + 1 returning last""")
                .param("province", unit.provinceId())
                .param("series", "BB-" + year)
                .query(Integer.class)
                .single();
        return jdbc.sql("""
                        insert into handover (province_id, unit_id, on_day, number, year, made_by, made_at)
                        values (:province, :unit, :on, :number, :year, :by, :at) returning id""")
                .param("province", unit.provinceId())
                .param("unit", unit.id())
                .param("on", on)
                .param("number", number)
                .param("year", year)
                .param("by", by.accountId())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void lines(long id, List<Transfer> transfers, Map<String, String> newCodes) {
        int ordinal = 0;
        for (Transfer transfer : transfers) {
            Item item = transfer.item();
            jdbc.sql("""
                            insert into handover_line (handover_id, ordinal, kind, subject, successor_id, new_subject, title, due_date,
                                                       state, percent)
                            values (:id, :ordinal, :kind, :subject, :successor, :next, :title, :due, :state, :percent)""")
                    .param("id", id)
                    .param("ordinal", ++ordinal)
                    .param("kind", item.kind().name())
                    .param("subject", item.subject())
                    .param("successor", transfer.successor().id())
                    .param("next", item.kind() == Kind.LED ? newCodes.get(item.subject()) : null, Types.VARCHAR)
                    .param("title", item.title())
                    .param("due", item.dueDate(), Types.DATE)
                    .param("state", item.state())
                    .param("percent", item.percent(), Types.INTEGER)
                    .update();
        }
    }

    void paper(long id, PaperFormat format, byte[] content) {
        jdbc.sql("""
                        insert into handover_paper (handover_id, format, content, sha256)
                        values (:id, :format, :content, encode(sha256(:content), 'hex'))""")
                .param("id", id)
                .param("format", format.name())
                .param("content", content)
                .update();
    }

    byte[] paper(long id, PaperFormat format) {
        return jdbc.sql("select content from handover_paper where handover_id = ? and format = ?")
                .params(id, format.name())
                .query(byte[].class)
                .single();
    }
}
