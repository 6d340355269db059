package vn.dondoc.session;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/** All working sessions, one at a time; lists are read from {@link SessionLists}. */
interface Sessions extends ListCrudRepository<WorkingSession, Long> {

    /** The session, locked until the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<WorkingSession> findByCode(String code);
}
