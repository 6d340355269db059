package vn.dondoc.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.UnitKind;

/** The units that a viewer may see: those of the own province; an administrator sees all. */
@Repository
public class Directory {

    private static final String TREE = """
            with recursive tree(id, depth, path) as (
                select u.id, 0, array[row(0, u.name, u.id)::text] from unit u
                 where u.parent_id is null and (:all or u.province_id = :province)
                union all
                select u.id, t.depth + 1, t.path || row(lpad(u.ordinal::text, 6, '0'), u.name, u.id)::text
                  from unit u join tree t on u.parent_id = t.id)
            select u.id, u.short_name, u.code, u.kind, u.name, u.name_en, t.depth, u.valid_from, u.valid_to,
                   p.short_name as parent, r.short_name as province
              from tree t join unit u on u.id = t.id left join unit p on p.id = u.parent_id
              join unit r on r.id = u.province_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Directory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit in its place. @param depth 0 for a province */
    public record Entry(
            long id,
            String shortName,
            String code,
            UnitKind kind,
            String name,
            @Nullable String nameEn,
            int depth,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String parent,
            String province) {}

    /** A position that is held today. */
    public record Holder(long unitId, String name, String title, boolean head) {}

    /** The tree in its order, each unit below its parent; dissolved units too, with their last day. */
    @Transactional(readOnly = true)
    public List<Entry> units(Viewer viewer) {
        return jdbc.sql(TREE + " order by r.name, t.path")
                .param("all", viewer.role() == Role.ADMINISTRATOR)
                .param("province", viewer.province())
                .query(Entry.class)
                .list();
    }

    /** Who holds which position today in the units that the viewer may see, the head first. */
    @Transactional(readOnly = true)
    public List<Holder> holders(Viewer viewer) {
        return jdbc.sql("""
                        select o.unit_id, p.full_name as name, o.title, o.head
                          from position o join person p on p.id = o.person_id join unit u on u.id = o.unit_id
                         where (:all or u.province_id = :province) and p.active
                           and :today between o.valid_from and coalesce(o.valid_to, 'infinity')
                         order by o.unit_id, o.head desc, o.ordinal, p.full_name""")
                .param("all", viewer.role() == Role.ADMINISTRATOR)
                .param("province", viewer.province())
                .param("today", LocalDate.now(clock))
                .query(Holder.class)
                .list();
    }
}
