package vn.dondoc.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.task.TaskReading;
import vn.dondoc.text.SearchText;

/**
 * Reads documents. Those who see the province see all of it; the others see the documents of the sessions and tasks
 * that they may see, and of these only what is theirs is counted.
 */
@Repository
@Transactional(readOnly = true)
public class Documents {

    private static final String OPEN = "t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')";
    private static final String FROM = "\n" + """
             from document_reference d
             left join lateral (select count(*) as sessions from session_reference r
                                  join working_session s on s.id = r.session_id
                                 where r.reference_id = d.id and %1$s) n on true
             left join lateral (select count(distinct t.directive_id) as directives,
                                       count(*) filter (where %2$s) as open,
                                       count(*) filter (where %2$s and t.expires_on < :today and t.state <> 'SUSPENDED'
                                           and (t.state <> 'SUBMITTED' or t.submitted_on > t.expires_on)) as overdue,
                                       count(*) filter (where t.state = 'CONFIRMED') as confirmed
                                  from directive_reference r join task t on t.directive_id = r.directive_id
                                 where r.reference_id = d.id and %3$s) x on true
             where d.province_id = :province and d.merged_into is null
               and (:seesProvince or n.sessions > 0 or x.directives > 0)""".formatted(SessionAccess.VISIBLE, OPEN, TaskReading.VISIBLE);
    private static final String SELECT = """
            select d.id, d.kind, d.number, d.issued_on, d.issuer, d.title, d.years, d.version, n.sessions, x.directives,
                   x.open, x.overdue, x.confirmed""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Documents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of documents and how many there are in all. */
    public record Page(List<Document> rows, int total) {}

    /** A session that refers to a document. */
    public record Referring(
            String code, String title, @Nullable LocalDate heldOn) {}

    public Page list(DocumentFilter filter, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = FROM + conditions(filter, parameters);
        List<Document> rows = seen(SELECT + where + "\n" + """
                         order by x.overdue desc, x.open desc, d.issued_on desc nulls last, d.number, d.id
                         limit :size offset :offset""", viewer)
                .params(parameters)
                .param("size", filter.size())
                .param("offset", (filter.page() - 1) * filter.size())
                .query(Document.class)
                .list();
        int total = seen("select count(*)" + where, viewer)
                .params(parameters)
                .query(Integer.class)
                .single();
        return new Page(rows, total);
    }

    /** The document, or the one that it was found to be; {@link NotFound} where the viewer may not see it. */
    public Document byId(long id, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            throw new NotFound(String.valueOf(id));
        }
        return seen(
                        SELECT + FROM
                                + " and d.id = (select coalesce(merged_into, id) from document_reference where id = :id)",
                        viewer)
                .param("id", id)
                .query(Document.class)
                .optional()
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** The sessions that refer to it and that the viewer may see, the latest first. */
    public List<Referring> sessions(long id, Viewer viewer) {
        return jdbc.sql("""
                        select s.code, s.title, s.held_on from session_reference r join working_session s on s.id = r.session_id
                        where r.reference_id = :id and\s""" + SessionAccess.VISIBLE + " order by s.held_on desc nulls last, s.id desc")
                .param("id", id)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query(Referring.class)
                .list();
    }

    /** What was handed in last on each task, by the task's code: number and title of the product. */
    public Map<String, String> products(List<String> tasks) {
        Map<String, String> products = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("""
                            select distinct on (t.id) t.code, concat_ws(' · ', s.product_number, s.product_title) as product
                              from task t join task_submission s on s.task_id = t.id
                             where t.code in (:codes) and s.verdict is distinct from 'RETURNED' order by t.id, s.ordinal desc""")
                    .param("codes", tasks)
                    .query((row, n) -> products.put(row.getString("code"), row.getString("product")))
                    .list();
        }
        return products;
    }

    /** Who issued the province's documents, for choosing. */
    public List<String> issuers(Viewer viewer) {
        return jdbc.sql("""
                        select distinct issuer from document_reference
                        where province_id = ? and issuer is not null and merged_into is null order by issuer limit 200""").param(viewer.province()).query(String.class).list();
    }

    /** Numbers that begin like it or have it in them, for completing what is typed. */
    public List<Document> suggestions(String typed, Viewer viewer) {
        return list(new DocumentFilter(typed, null, null, null, 1, 12), viewer).rows();
    }

    private static String conditions(DocumentFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        String q = filter.q();
        if (q != null && !q.isBlank()) {
            int n = 0;
            for (String word : SearchText.fold(q).split(" ")) {
                conditions.add(" and d.search like :word" + n + " escape '!'");
                parameters.put("word" + n++, "%" + word.replaceAll("([!%_])", "!$1") + "%");
            }
        }
        if (filter.kind() != null) {
            conditions.add(" and d.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.issuer() != null) {
            conditions.add(" and d.issuer = :issuer");
            parameters.put("issuer", filter.issuer());
        }
        if (filter.year() != null) {
            conditions.add(" and extract(year from d.issued_on) = :year");
            parameters.put("year", filter.year());
        }
        return String.join("", conditions);
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId());
    }
}
