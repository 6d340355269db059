package vn.dondoc.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.SearchText;

/** A filter as SQL conditions on {@code work_item w} and its {@code task t}, which may be missing. */
final class InboxConditions {

    private static final String SUBJECT = "split_part(w.subject, '~', 1)";

    /** The task that the step belongs to, also by a process of its own such as an extension. */
    static final String TASK = " left join task t on t.code = " + SUBJECT;

    static final String STARRED = """
            (t.id is not null and (t.starred or exists (select 1 from task_star z where z.task_id = t.id and z.account_id = :account)))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    static InboxConditions of(InboxFilter filter) {
        InboxConditions sql = new InboxConditions();
        if (filter.group() != null) {
            sql.conditions.add(filter.group().condition());
        }
        sql.with("w.step = :step", "step", filter.step());
        sql.with("""
                (select n.id from unit n where n.short_name = :ofUnit)
                 in (w.unit_id, w.waiting_unit_id, t.lead_unit_id)""", "ofUnit", filter.unit());
        sql.with("""
                (w.subject = :session or %1$s = :session or t.session_code = :session
                 or exists (select 1 from petition k join working_session s on s.id = k.session_id
                             where k.code = %1$s and s.code = :session))""".formatted(SUBJECT), "session", filter.session());
        if (filter.starred()) {
            sql.conditions.add(STARRED);
        }
        sql.words(filter.q());
        return sql;
    }

    String and() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }

    private void words(@Nullable String q) {
        if (q == null) {
            return;
        }
        String text = "coalesce(t.search, " + SearchText.sql("w.title") + ") || ' ' || lower(w.subject)";
        int n = 0;
        for (String word : SearchText.fold(q).split(" ")) {
            String literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            String name = "word" + n++;
            with(text + " like :" + name, name, "%" + literal + "%");
        }
    }

    private void with(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }
}
