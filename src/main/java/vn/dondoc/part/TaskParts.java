package vn.dondoc.part;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All parts of tasks; whoever changes one has locked its task. */
interface TaskParts extends ListCrudRepository<TaskPart, Long> {

    Optional<TaskPart> findByTaskIdAndOrdinal(long taskId, int ordinal);

    /** Those on which somebody owes the next step. */
    @Query("select * from task_part where task_id = :task and state in ('OPEN', 'RETURNED', 'DONE') order by ordinal")
    List<TaskPart> liveOf(long task);

    @Query("select coalesce(max(ordinal), 0) + 1 from task_part where task_id = :task")
    int nextOrdinal(long task);
}
