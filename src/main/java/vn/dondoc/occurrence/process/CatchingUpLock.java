package vn.dondoc.occurrence.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one program of several on a database catch up at a time. */
@Component
class CatchingUpLock {

    private static final long NUMBER = 7_110_013;

    private final JdbcClient jdbc;

    CatchingUpLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the end of the transaction. */
    void take() {
        jdbc.sql("select count(pg_advisory_xact_lock(?))")
                .param(NUMBER)
                .query(Long.class)
                .single();
    }
}
