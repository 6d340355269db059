package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All units and unit groups. */
@Repository
public class Units {

    private static final String COLUMNS =
            "id, province_id, parent_id, short_name, code, prefix, kind, name, name_en, valid_from, valid_to";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Unit get(long id) {
        return jdbc.sql("select " + COLUMNS + " from unit where id = ?")
                .param(id)
                .query(Unit.class)
                .single();
    }

    public Optional<Unit> byShortName(String shortName) {
        return jdbc.sql("select " + COLUMNS + " from unit where short_name = ?")
                .param(shortName)
                .query(Unit.class)
                .optional();
    }

    /** The unit of this short name inside the province; {@link UnknownUnit} for those of other provinces too. */
    public Unit required(String shortName, long provinceId) {
        return byShortName(shortName)
                .filter(unit -> unit.provinceId() == provinceId)
                .orElseThrow(() -> new UnknownUnit(shortName));
    }

    public Optional<UnitGroup> groupByShortName(String shortName) {
        return jdbc.sql(
                        "select id, province_id, short_name, name, name_en, member_kind from unit_group where short_name = ?")
                .param(shortName)
                .query(UnitGroup.class)
                .optional();
    }

    public UnitGroup group(long id) {
        return jdbc.sql("select id, province_id, short_name, name, name_en, member_kind from unit_group where id = ?")
                .param(id)
                .query(UnitGroup.class)
                .single();
    }

    public List<UnitGroup> groups(long provinceId) {
        return jdbc.sql("select id, province_id, short_name, name, name_en, member_kind from unit_group"
                        + " where province_id = ? order by ordinal, name")
                .param(provinceId)
                .query(UnitGroup.class)
                .list();
    }

    /** The group's members that exist on the day, in the province's order. */
    public List<Unit> members(long groupId, LocalDate day) {
        return jdbc.sql("select " + columnsOf("u") + """
                         from unit u join unit_group g on g.id = :group
                        where u.province_id = g.province_id
                          and (u.kind = g.member_kind
                               or exists (select 1 from unit_group_member m where m.group_id = g.id and m.unit_id = u.id))
                          and :day between u.valid_from and coalesce(u.valid_to, 'infinity')
                        order by u.ordinal, u.name""")
                .param("group", groupId)
                .param("day", day)
                .query(Unit.class)
                .list();
    }

    /** The province's units that exist on the day, in its order. */
    public List<Unit> ofProvince(long provinceId, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """
                         from unit where province_id = :province
                          and :day between valid_from and coalesce(valid_to, 'infinity')
                        order by kind = 'PROVINCE' desc, kind, ordinal, name""")
                .param("province", provinceId)
                .param("day", day)
                .query(Unit.class)
                .list();
    }

    /** The province's units that ended before the day, each with the units that have its work on that day. */
    public List<FormerUnit> formerOfProvince(long provinceId, LocalDate day) {
        return jdbc.sql("""
                        select u.name, u.kind, n.short_name as successor
                          from unit u
                          join unit_successor s on s.unit_id = u.id
                          join unit n on n.id = s.successor_id
                         where u.province_id = :province and u.valid_to < :day
                           and :day between n.valid_from and coalesce(n.valid_to, 'infinity')
                         order by u.name, n.ordinal, n.name""")
                .param("province", provinceId)
                .param("day", day)
                .query(FormerUnit.class)
                .list();
    }

    public List<Unit> ofProvince(long provinceId, UnitKind kind, LocalDate day) {
        return ofProvince(provinceId, day).stream()
                .filter(u -> u.kind() == kind)
                .toList();
    }

    public List<Unit> provinces() {
        return jdbc.sql("select " + COLUMNS + " from unit where kind = 'PROVINCE' order by name")
                .query(Unit.class)
                .list();
    }

    /** The office of the province's People's Committee, which assigns and confirms. */
    public Unit office(long provinceId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from unit where province_id = ? and kind = 'OFFICE' order by valid_to is not null, ordinal limit 1")
                .param(provinceId)
                .query(Unit.class)
                .single();
    }

    /** The unit and everything below it, whether it still exists or not: what its people may see. */
    public List<Long> subtree(long unitId) {
        return jdbc.sql("""
                        with recursive below(id) as (
                            select id from unit where id = ?
                            union select u.id from unit u join below b on u.parent_id = b.id)
                        select id from below""").param(unitId).query(Long.class).list();
    }

    public List<Unit> named(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from unit where id in (:ids) order by ordinal, name")
                .param("ids", ids)
                .query(Unit.class)
                .list();
    }

    /** Adds a unit below its parent; a province becomes the root of its own subtree. */
    @Transactional
    public Unit add(NewUnit unit) {
        long id = jdbc.sql("""
                        insert into unit (province_id, parent_id, short_name, code, prefix, kind, name, name_en, ordinal, valid_from, valid_to)
                        values (coalesce((select province_id from unit where id = :parent), 0), :parent, :shortName, :code, :prefix,
                                :kind, :name, :nameEn, :ordinal, :validFrom, :validTo)
                        returning id""")
                .param("parent", unit.parentId())
                .param("shortName", unit.shortName())
                .param("code", unit.code())
                .param("prefix", unit.prefix())
                .param("kind", unit.kind().name())
                .param("name", unit.name())
                .param("nameEn", unit.nameEn())
                .param("ordinal", unit.ordinal())
                .param("validFrom", unit.validFrom())
                .param("validTo", unit.validTo())
                .query(Long.class)
                .single();
        if (unit.parentId() == null) {
            jdbc.sql("update unit set province_id = id where id = ?").param(id).update();
        }
        return get(id);
    }

    /** Adds a group whose members are all units of one kind. */
    @Transactional
    public UnitGroup addGroup(
            long provinceId, String shortName, String name, @Nullable String nameEn, UnitKind memberKind) {
        long id = jdbc.sql("""
                        insert into unit_group (province_id, short_name, name, name_en, member_kind)
                        values (:province, :shortName, :name, :nameEn, :kind) returning id""")
                .param("province", provinceId)
                .param("shortName", shortName)
                .param("name", name)
                .param("nameEn", nameEn)
                .param("kind", memberKind.name())
                .query(Long.class)
                .single();
        return group(id);
    }

    private static String columnsOf(String alias) {
        return alias + "." + COLUMNS.replace(", ", ", " + alias + ".");
    }
}
