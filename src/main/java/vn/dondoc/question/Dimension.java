package vn.dondoc.question;

import java.util.Arrays;
import java.util.Optional;

/** By what tasks are counted: the keys of a task {@code a} with their words, from a table {@code k}. */
public enum Dimension {
    UNIT(
            "unit",
            true,
            "select u.short_name as key, u.name as label, u.name_en as label_en from unit u where u.id = a.lead_unit_id"),
    LEADER("leader", false, """
            select cast(p.id as text) as key, p.full_name as label, p.full_name as label_en
              from (select c.person_id from session_chair c where c.session_id = a.session_id
                    union all
                    select d.issuer_id from directive d
                     where d.id = a.directive_id and d.issuer_id is not null
                       and not exists (select 1 from session_chair c where c.session_id = a.session_id and c.person_id = d.issuer_id)) x
              join person p on p.id = x.person_id"""),
    SESSION("session", true, """
            select a.session_code as key, s.title as label, s.title as label_en from working_session s where s.id = a.session_id"""),
    MONTH("month", true, """
            select to_char(a.due_date, 'YYYY-MM') as key, to_char(a.due_date, 'MM/YYYY') as label,
                   to_char(a.due_date, 'MM/YYYY') as label_en where a.due_date is not null"""),
    STATE("state", true, "select a.state as key, a.state as label, a.state as label_en"),
    BUCKET("bucket", true, "select a.bucket as key, a.bucket as label, a.bucket as label_en"),
    NATURE("nature", true, "select a.nature as key, a.nature as label, a.nature as label_en"),
    FIELD("field", true, """
            select d.field as key, d.field as label, d.field as label_en from directive d
             where d.id = a.directive_id and d.field is not null"""),
    DOCUMENT("document", false, """
            select distinct coalesce(d.number, '#' || d.id) as key, concat_ws(' · ', d.number, d.title) as label,
                   concat_ws(' · ', d.number, d.title) as label_en
              from directive_reference r join document_reference x on x.id = r.reference_id
              join document_reference d on d.id = coalesce(x.merged_into, x.id)
             where r.directive_id = a.directive_id""");

    private final String key;
    private final boolean exclusive;
    private final String sql;

    Dimension(String key, boolean exclusive, String sql) {
        this.key = key;
        this.exclusive = exclusive;
        this.sql = sql;
    }

    public String key() {
        return key;
    }

    /** Whether each task counts in one line only, so that the lines add up. */
    public boolean exclusive() {
        return exclusive;
    }

    /** Whether the lines follow time rather than size. */
    boolean chronological() {
        return this == MONTH;
    }

    String sql() {
        return sql;
    }

    static Optional<Dimension> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
