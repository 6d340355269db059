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
                                   due_kind, due_date, cycle, until, event, review_on, starred, petition_id, indicator_name,
                                   project_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

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
        return jdbc.sql("select * from directive where session_id = ? order by ordinal")
                .param(sessionId)
                .query((rs, n) -> DirectiveColumns.directive(rs, leads, coordinators, references))
                .list();
    }

    /** The ids of the directives, in their order. */
    List<Long> ids(long sessionId) {
        return jdbc.sql("select id from directive where session_id = ? order by ordinal")
                .param(sessionId)
                .query(Long.class)
                .list();
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
                directives.stream().map(Directive::leads).toList());
        insertUnits(
                "directive_coordinator",
                sessionId,
                directives.stream().map(Directive::coordinators).toList());
        insertReferences(sessionId, directives);
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

    private void insertUnits(String table, long sessionId, List<List<UnitOrGroup>> units) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int ordinal = 0; ordinal < units.get(i).size(); ordinal++) {
                UnitOrGroup unit = units.get(i).get(ordinal);
                @Nullable Long unitId = unit.isGroup() ? null : unit.id();
                @Nullable Long groupId = unit.isGroup() ? unit.id() : null;
                rows.add(new @Nullable Object[] {ordinal, unitId, groupId, sessionId, i});
            }
        }
        batches.batchUpdate(
                "insert into " + table + " (directive_id, ordinal, unit_id, group_id)"
                        + " select id, ?, ?::bigint, ?::bigint from directive where session_id = ? and ordinal = ?",
                rows);
    }

    private void insertReferences(long sessionId, List<Directive> directives) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            List<Long> ids = directives.get(i).origin().referenceIds();
            for (int ordinal = 0; ordinal < ids.size(); ordinal++) {
                rows.add(new Object[] {ordinal, ids.get(ordinal), sessionId, i});
            }
        }
        batches.batchUpdate(
                "insert into directive_reference (directive_id, ordinal, reference_id)"
                        + " select id, ?, ?::bigint from directive where session_id = ? and ordinal = ?",
                rows);
    }
}
