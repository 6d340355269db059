package vn.dondoc.task;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** All tasks, one at a time; lists are read from {@link TaskLists}. */
interface Tasks extends ListCrudRepository<Task, Long> {

    /** The task, locked until the end of the transaction: of two commands at once the second sees the first's outcome. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Task> findByCode(String code);

    /** The task as it stands, for looking at only. */
    Optional<Task> readByCode(String code);
}
