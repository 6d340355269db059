package vn.dondoc.question;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.ui.Choice;

/** What the builder offers to choose from: units of the province, and of everything else what tasks of the viewer have. */
@Repository
@Transactional(readOnly = true)
public class QuestionChoices {

    private static final int MOST_SUGGESTED = 100;

    private final JdbcClient jdbc;

    QuestionChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units that exist or existed and can have tasks; under the name of the language. */
    public List<Choice> units(Viewer viewer, boolean english) {
        return jdbc.sql("""
                        select short_name as value, case when :english then coalesce(name_en, name) else name end as label from unit
                         where province_id = :province and kind <> 'PROVINCE'
                         order by array_position(array['OFFICE', 'PARTY_OFFICE', 'PARTY_BODY', 'DEPARTMENT', 'INSPECTION', 'OTHER', 'COMMUNE', 'DIVISION'], kind),
                                  ordinal, name, id""")
                .param("province", viewer.province())
                .param("english", english)
                .query(Choice.class)
                .list();
    }

    /** Who chaired sessions or gave directives. */
    public List<Choice> leaders(Viewer viewer) {
        return jdbc.sql("""
                        select cast(p.id as text) as value, p.full_name as label from person p
                         where p.province_id = :province
                           and (p.id in (select c.person_id from session_chair c)
                                or p.id in (select d.issuer_id from directive d where d.issuer_id is not null))
                         order by p.full_name, p.id""")
                .param("province", viewer.province())
                .query(Choice.class)
                .list();
    }

    /** Names of the people with these numbers, in the viewer's province. */
    public List<Choice> people(List<String> numbers, Viewer viewer) {
        return jdbc.sql("""
                        select cast(id as text) as value, full_name as label from person
                         where province_id = :province and cast(id as text) in (:numbers) order by full_name, id""")
                .param("province", viewer.province())
                .param("numbers", numbers)
                .query(Choice.class)
                .list();
    }

    public List<String> fields(Viewer viewer) {
        return seen("""
                        select d.field from directive d join working_session s on s.id = d.session_id
                         where s.province_id = :province and d.field is not null and %s
                         group by d.field order by count(*) desc, d.field limit %d""", "d.id", "directive_id", "true", viewer)
                .query(String.class)
                .list();
    }

    /** Documents to which directives refer, the latest first. */
    public List<Choice> documents(Viewer viewer) {
        return seen("""
                        select x.number as value, x.title as label from document_reference x
                         where x.province_id = :province and x.number is not null and x.merged_into is null
                           and x.id in (select r.reference_id from directive_reference r where %s)
                         order by x.issued_on desc nulls last, x.number limit %d""", "r.directive_id", "directive_id", "true", viewer)
                .query(Choice.class)
                .list();
    }

    /** The latest sessions of which there are tasks. */
    public List<Choice> sessions(Viewer viewer) {
        return seen("""
                        select s.code as value, s.title as label from working_session s
                         where s.province_id = :province and %s
                         order by s.held_on desc nulls last, s.id desc limit %d""", "s.id", "session_id", "exists (select 1 from task t where t.session_id = s.id)", viewer)
                .query(Choice.class)
                .list();
    }

    /**
     * @param sql with a place for the condition of what the viewer may see, and one for how many are suggested
     * @param id what of the row the viewer's tasks have
     * @param column of the tasks
     * @param ofProvince the condition for those who see the province
     */
    private StatementSpec seen(String sql, String id, String column, String ofProvince, Viewer viewer) {
        String ofUnits = id + " in (select t." + column + " from task t where " + QuestionSql.OF_UNITS + ")";
        StatementSpec statement = jdbc.sql(sql.formatted(viewer.seesProvince() ? ofProvince : ofUnits, MOST_SUGGESTED))
                .param("province", viewer.province());
        return viewer.seesProvince()
                ? statement
                : statement
                        .param("units", viewer.units())
                        .param("person", viewer.personId() == null ? -1L : viewer.personId());
    }
}
