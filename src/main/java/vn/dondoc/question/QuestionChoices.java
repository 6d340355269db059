package vn.dondoc.question;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;
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
        return jdbc.sql("""
                        select d.field from directive d join working_session s on s.id = d.session_id
                         where s.province_id = :province and d.field is not null
                           and (:seesProvince or exists (select 1 from task t where t.directive_id = d.id and %s))
                         group by d.field order by count(*) desc, d.field limit 100""".formatted(TaskReading.VISIBLE))
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query(String.class)
                .list();
    }

    /** The numbers of documents, those to which most directives refer. */
    public List<Choice> documents(Viewer viewer) {
        return jdbc.sql("""
                        select x.number as value, x.title as label
                          from document_reference x join directive_reference r on r.reference_id = x.id
                         where x.province_id = :province and x.number is not null and x.merged_into is null
                           and (:seesProvince or exists (select 1 from task t where t.directive_id = r.directive_id and %s))
                         group by x.id order by count(*) desc, x.number limit %d""".formatted(TaskReading.VISIBLE, MOST_SUGGESTED))
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query(Choice.class)
                .list();
    }

    /** The latest sessions of which there are tasks. */
    public List<Choice> sessions(Viewer viewer) {
        return jdbc.sql("""
                        select s.code as value, s.title as label from working_session s
                         where s.province_id = :province
                           and exists (select 1 from task t where t.session_id = s.id and (:seesProvince or %s))
                         order by s.held_on desc nulls last, s.id desc limit %d""".formatted(TaskReading.VISIBLE, MOST_SUGGESTED))
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query(Choice.class)
                .list();
    }
}
