package vn.dondoc.review.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** How many tasks the conclusions of sessions made, as far as the viewer may see them. */
@Repository
class SessionTasks {

    private static final String COUNTS = """
            select t.session_code, count(*) as all_of_them, count(*) filter (where t.state = 'CONFIRMED') as confirmed,
                   count(*) filter (where %s) as open
              from task t
             where t.session_id in (select id from working_session where code in (:codes)) and %s
             group by t.session_code""".formatted(TaskReading.OPEN, TaskReading.VISIBLE);

    private final JdbcClient jdbc;

    SessionTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a session's tasks. */
    record Tasks(long all, long confirmed, long open) {

        static final Tasks NONE = new Tasks(0, 0, 0);
    }

    /** By the code of the session; a session without tasks has no entry. */
    Map<String, Tasks> of(Collection<String> sessions, Viewer viewer) {
        Map<String, Tasks> tasks = new HashMap<>();
        if (!sessions.isEmpty()) {
            jdbc.sql(COUNTS)
                    .param("codes", sessions)
                    .param("province", viewer.province())
                    .param("seesProvince", viewer.seesProvince())
                    .param("units", viewer.units())
                    .param("person", viewer.personId())
                    .query(rs -> {
                        tasks.put(
                                rs.getString("session_code"),
                                new Tasks(rs.getLong("all_of_them"), rs.getLong("confirmed"), rs.getLong("open")));
                    });
        }
        return tasks;
    }
}
