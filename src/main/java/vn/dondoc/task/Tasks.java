package vn.dondoc.task;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All tasks, one at a time; lists are read from {@link TaskLists}. */
interface Tasks extends ListCrudRepository<Task, Long> {

    /**
     * The task, locked until the end of the transaction: of two commands at once the second sees the first's outcome.
     * Written out, as a derived query is put together anew for every command.
     */
    @Query("select * from task where code = :code for update")
    Optional<Task> findByCode(String code);

    /** The task as it stands, for looking at only. */
    Optional<Task> readByCode(String code);
}
