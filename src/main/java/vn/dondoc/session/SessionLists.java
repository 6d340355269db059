package vn.dondoc.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.text.SearchText;

/** Lists of the sessions that a viewer may see, the latest first. */
@Repository
@Transactional(readOnly = true)
public class SessionLists {

    private static final String MATCHING =
            " from working_session s join unit u on u.id = s.reporting_unit_id where " + SessionAccess.VISIBLE + """
             and (:q::text is null or s.search like '%' || :q || '%' escape '!' or s.code like upper(:q) || '%' escape '!')
             and (:stage::text is null or s.stage = :stage)
             and (:kind::text is null or s.kind = :kind)
             and (:unit::text is null or u.short_name = :unit)
             and (:from::date is null or s.held_on between :from and :to
                  or s.held_on is null and s.created_at::date between :from and :to)
             and (:clock::text is null
                  or s.classification = 'NORMAL' and s.stage in ('MEETING', 'DRAFTING', 'APPROVAL', 'ISSUANCE')
                     and case when :clock = 'OVERDUE' then s.held_on < :inTimeFrom::date
                              else s.held_on between :inTimeFrom::date and :today::date end)""";

    private final JdbcClient jdbc;
    private final EntryClocks clocks;

    SessionLists(JdbcClient jdbc, EntryClocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** One row of the list. */
    public record Row(
            String code,
            long version,
            String title,
            SessionKind kind,
            Host host,
            @Nullable LocalDate date,
            boolean dateApproximate,
            Stage stage,
            String reportingUnit,
            String reportingUnitName,
            @Nullable String chair,
            @Nullable String periodLabel) {}

    /** A page of rows and how many there are in all. */
    public record Page(List<Row> rows, int total) {}

    public Page list(SessionFilter filter, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        List<Row> rows = matching(
                        """
                        select s.code, s.version, s.title, s.kind, s.host, s.held_on as date, s.date_approximate, s.stage,
                               u.short_name as reporting_unit, u.name as reporting_unit_name,
                               (select p.full_name from session_chair c join person p on p.id = c.person_id
                                 where c.session_id = s.id order by c.ordinal limit 1) as chair,
                               s.period_label""" + MATCHING + " order by s.held_on desc nulls last, s.id desc limit :size offset :offset",
                        filter,
                        viewer)
                .param("size", filter.size())
                .param("offset", filter.offset())
                .query(Row.class)
                .list();
        int total = matching("select count(*)" + MATCHING, filter, viewer)
                .query(Integer.class)
                .single();
        return new Page(rows, total);
    }

    /** The years in which the viewer has sessions, the latest first. */
    public List<Integer> years(Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct extract(year from coalesce(s.held_on, s.created_at::date))::int as year"
                        + " from working_session s where " + SessionAccess.VISIBLE + " order by year desc")
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query(Integer.class)
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, SessionFilter filter, Viewer viewer) {
        Integer year = filter.year();
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("q", pattern(filter.q()))
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("clock", filter.clock() == null ? null : filter.clock().name())
                .param("inTimeFrom", filter.clock() == null ? null : clocks.firstDayInTime())
                .param("today", filter.clock() == null ? null : clocks.today())
                .param("unit", filter.unit() == null ? null : filter.unit().toLowerCase(Locale.ROOT))
                .param("from", year == null ? null : LocalDate.of(year, 1, 1))
                .param("to", year == null ? null : LocalDate.of(year, 12, 31));
    }

    private static @Nullable String pattern(@Nullable String q) {
        return q == null || q.isBlank() ? null : SearchText.fold(q).replaceAll("([!%_])", "!$1");
    }
}
