package vn.dondoc.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.conclusion.DirectiveColumns.Listed;

/** The rows of a conclusion's directives, in their order. They are written as a whole. */
@Repository
class DirectiveRows {

    private static final String INSERT = """
            insert into directive (session_id, ordinal, text, short_title, span_start, span_end, nature, force, issuer_id,
                                   issuer_text, addressee_text, field, deliverable, deliverable_type, target_value, target_unit,
                                   due_kind, due_date, cycle, until, event, review_on, due_within, starred, petition_id, indicator_name,
                                   project_name, proposal_item)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Beyond the places of all directives in force. */
    private static final int BEHIND = 1_000_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DirectiveRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Directive> of(long sessionId) {
        Map<Integer, List<UnitOrGroup>> leads = units("directive_lead", sessionId);
        Map<Integer, List<UnitOrGroup>> coordinators = units("directive_coordinator", sessionId);
        Map<Integer, List<Long>> references = references(sessionId);
        return jdbc.sql("select * from directive where session_id = ? and retired_by is null order by ordinal")
                .param(sessionId)
                .query((rs, n) -> DirectiveColumns.directive(rs, leads, coordinators, references))
                .list();
    }

    /** The ids of the directives, in their order. */
    List<Long> ids(long sessionId) {
        return jdbc.sql("select id from directive where session_id = ? and retired_by is null order by ordinal")
                .param(sessionId)
                .query(Long.class)
                .list();
    }

    /** The codes of the issued directives, in their order. */
    List<String> codes(long sessionId) {
        return jdbc.sql("select code from directive where session_id = ? and retired_by is null order by ordinal")
                .param(sessionId)
                .query(String.class)
                .list();
    }

    long id(String code) {
        return jdbc.sql("select id from directive where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** How many directives the session has issued so far, retired ones too. */
    int everIssued(long sessionId) {
        return jdbc.sql("select count(*) from directive where session_id = ?")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    /** Keeps the directive for its history, out of the order of those in force. */
    void retire(long id, long noticeId) {
        jdbc.sql("update directive set retired_by = ?, ordinal = -id::int where id = ?")
                .params(noticeId, id)
                .update();
    }

    /**
     * Adds an issued directive behind all others; {@link #arrange} gives it its place. It answers the petition that the
     * one it replaces answered, unless it names another.
     */
    long add(long sessionId, int ordinal, Directive directive, @Nullable Long replaces, String code) {
        int place = ordinal + BEHIND;
        batches.update(INSERT, DirectiveColumns.row(sessionId, place, directive));
        insertUnits("directive_lead", sessionId, place, List.of(directive.leads()));
        insertUnits("directive_coordinator", sessionId, place, List.of(directive.coordinators()));
        insertReferences(sessionId, place, List.of(directive));
        return jdbc.sql("""
                        update directive set code = :code, replaces = :replaces,
                               petition_id = coalesce(petition_id, (select f.petition_id from directive f where f.id = :replaces))
                         where session_id = :session and ordinal = :place returning id""")
                .param("code", code)
                .param("replaces", replaces)
                .param("session", sessionId)
                .param("place", place)
                .query(Long.class)
                .single();
    }

    /** @param ids of all directives in force, in the order in which they shall stand */
    void arrange(List<Long> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new Object[] {i, ids.get(i)});
        }
        batches.batchUpdate("update directive set ordinal = ? where id = ?", rows);
    }

    void replace(long sessionId, List<Directive> directives) {
        jdbc.sql("delete from directive where session_id = ?").param(sessionId).update();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            rows.add(DirectiveColumns.row(sessionId, i, directives.get(i)));
        }
        batches.batchUpdate(INSERT, rows);
        insertUnits(
                "directive_lead",
                sessionId,
                0,
                directives.stream().map(Directive::leads).toList());
        insertUnits(
                "directive_coordinator",
                sessionId,
                0,
                directives.stream().map(Directive::coordinators).toList());
        insertReferences(sessionId, 0, directives);
    }

    /** Gives each directive its code once the notice is issued. */
    void number(List<Long> ids, List<String> codes) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(new Object[] {codes.get(i), ids.get(i)});
        }
        batches.batchUpdate("update directive set code = ? where id = ?", rows);
    }

    private Map<Integer, List<UnitOrGroup>> units(String table, long sessionId) {
        return Listed.byDirective(jdbc.sql("select d.ordinal, u.unit_id, u.group_id from " + table
                        + " u join directive d on d.id = u.directive_id where d.session_id = ? order by u.ordinal")
                .param(sessionId)
                .query((rs, n) -> new Listed<>(
                        rs.getInt("ordinal"),
                        rs.getObject("group_id") == null
                                ? UnitOrGroup.unit(rs.getLong("unit_id"))
                                : UnitOrGroup.group(rs.getLong("group_id"))))
                .list());
    }

    private Map<Integer, List<Long>> references(long sessionId) {
        return Listed.byDirective(jdbc.sql("""
                        select d.ordinal, r.reference_id from directive_reference r join directive d on d.id = r.directive_id
                        where d.session_id = ? order by r.ordinal""")
                .param(sessionId)
                .query((rs, n) -> new Listed<>(rs.getInt(1), rs.getLong(2)))
                .list());
    }

    private void insertUnits(String table, long sessionId, int first, List<List<UnitOrGroup>> units) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int ordinal = 0; ordinal < units.get(i).size(); ordinal++) {
                UnitOrGroup unit = units.get(i).get(ordinal);
                @Nullable Long unitId = unit.isGroup() ? null : unit.id();
                @Nullable Long groupId = unit.isGroup() ? unit.id() : null;
                rows.add(new @Nullable Object[] {ordinal, unitId, groupId, sessionId, first + i});
            }
        }
        batches.batchUpdate(
                "insert into " + table + " (directive_id, ordinal, unit_id, group_id)"
                        + " select id, ?, ?::bigint, ?::bigint from directive where session_id = ? and ordinal = ?",
                rows);
    }

    private void insertReferences(long sessionId, int first, List<Directive> directives) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            List<Long> ids = directives.get(i).origin().referenceIds();
            for (int ordinal = 0; ordinal < ids.size(); ordinal++) {
                rows.add(new Object[] {ordinal, ids.get(ordinal), sessionId, first + i});
            }
        }
        batches.batchUpdate(
                "insert into directive_reference (directive_id, ordinal, reference_id)"
                        + " select id, ?, ?::bigint from directive where session_id = ? and ordinal = ?",
                rows);
    }
}
