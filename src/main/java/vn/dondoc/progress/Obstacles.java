package vn.dondoc.progress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** The obstacles that stand: of each task under way the one that its last report named, unless nothing has changed since. */
@Repository
@Transactional(readOnly = true)
public class Obstacles {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of tasks that the viewer may see, by the unit that can remove them, oldest first. */
    public List<Obstacle> open(Viewer viewer) {
        return jdbc.sql("""
                        select t.code as task, t.title, l.short_name as lead, l.name as lead_name, r.short_name as remover,
                               r.name as remover_name, p.obstacle as text, p.at as since
                          from task t join unit l on l.id = t.lead_unit_id
                               join lateral (select q.obstacle, q.obstacle_unit_id, q.at from task_progress q
                                              where q.task_id = t.id and not q.no_change order by q.id desc limit 1) p
                                 on p.obstacle is not null
                               left join unit r on r.id = p.obstacle_unit_id
                         where t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') and t.province_id = :province and """ + TaskReading.VISIBLE + " order by r.ordinal nulls last, r.name, p.at limit :most")
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units().isEmpty() ? List.of(-1L) : viewer.units())
                .param("person", viewer.personId())
                .param("most", MOST)
                .query(Obstacle.class)
                .list();
    }
}
