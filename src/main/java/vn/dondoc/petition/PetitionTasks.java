package vn.dondoc.petition;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;

/** The tasks that came of accepted petitions, by the directives that answer them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PetitionTasks {

    /** How the tasks of {@code petition k} are found, as {@code task t}. */
    static final String OF_PETITION = """
             join directive d on d.petition_id = k.id or d.id = k.directive_id join task t on t.directive_id = d.id
            """;

    private static final String STANDING = """
            select k.code, count(t.id) as given,
                   count(t.id) filter (where t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')) as open,
                   count(t.id) filter (where t.state = 'CONFIRMED') as confirmed
              from petition k """ + OF_PETITION;

    private static final String REPLACED = """
            select k.code, o.id as former, n.id as next, n.code as directive
              from directive n join directive o on o.id = n.replaces
                   join petition k on k.directive_id = o.id or k.id = o.petition_id and k.id = n.petition_id
             where o.retired_by = ? and k.state = 'WAITING_TASK' order by k.code, n.ordinal""";

    private final JdbcClient jdbc;
    private final PetitionFlow flow;
    private final PetitionHistory history;

    PetitionTasks(JdbcClient jdbc, PetitionFlow flow, PetitionHistory history) {
        this.jdbc = jdbc;
        this.flow = flow;
        this.history = history;
    }

    private record Replaced(String code, long former, long next, String directive) {}

    /** How many tasks came of a petition, and how they stand. */
    record Standing(String code, int given, int open, int confirmed) {

        static Standing none(String code) {
            return new Standing(code, 0, 0, 0);
        }

        boolean over() {
            return given > 0 && open == 0;
        }

        /** Over, and nothing came of it: recalled, all of it. */
        boolean lost() {
            return over() && confirmed == 0;
        }
    }

    Standing of(String code) {
        return jdbc.sql(STANDING + " where k.code = ? group by k.code")
                .param(code)
                .query(Standing.class)
                .optional()
                .orElse(Standing.none(code));
    }

    /** Ends or gives back the accepted petitions of which this task was the last that was open. */
    void taskOver(String task, long sessionId, long provinceId) {
        List<Standing> waiting = jdbc.sql(STANDING + """
                         where k.state = 'WAITING_TASK' and k.session_id = :session
                           and exists (select 1 from task x join directive y on y.id = x.directive_id
                                        where x.code = :task and (y.petition_id = k.id or y.id = k.directive_id))
                         group by k.code order by k.code""")
                .param("session", sessionId)
                .param("task", task)
                .query(Standing.class)
                .list();
        waiting.stream()
                .filter(Standing::over)
                .forEach(petition -> conclude(petition, sessionId, provinceId, Actor.SYSTEM));
    }

    /** Ends or gives back the accepted petitions of the session of which no task is open any more. */
    void concludeAll(long sessionId, long provinceId, Actor by) {
        jdbc
                .sql(STANDING + " where k.state = 'WAITING_TASK' and k.session_id = ? group by k.code order by k.code")
                .param(sessionId)
                .query(Standing.class)
                .list()
                .stream()
                .filter(Standing::over)
                .forEach(petition -> conclude(petition, sessionId, provinceId, by));
    }

    /** What waits for the task of a directive that a notice replaced waits for that of the directive in its place. */
    void follow(long noticeId, long provinceId, Actor by) {
        for (Replaced replaced :
                jdbc.sql(REPLACED).param(noticeId).query(Replaced.class).list()) {
            jdbc.sql("""
                            update petition set version = version + 1,
                                   directive_id = case when directive_id = :former then :next else directive_id end
                            where code = :code""")
                    .param("former", replaced.former())
                    .param("next", replaced.next())
                    .param("code", replaced.code())
                    .update();
            Map<String, String> detail = Map.of("directive", replaced.directive());
            history.record(provinceId, replaced.code(), by, "PetitionDirectiveReplaced", detail);
        }
    }

    void conclude(Standing petition, long sessionId, long provinceId, Actor by) {
        if (petition.lost()) {
            jdbc.sql("""
                            update petition set disposition = null, directive_id = null, version = version + 1
                            where code = ?""").param(petition.code()).update();
            history.record(provinceId, petition.code(), by, "PetitionTasksRecalled", Map.of());
            flow.tasksFinished(petition.code(), false, by.username());
        } else {
            history.record(provinceId, petition.code(), by, "PetitionDone", Map.of());
            flow.tasksFinished(petition.code(), true, by.username());
            flow.end(petition.code(), sessionId);
        }
    }
}
