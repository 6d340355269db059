package vn.dondoc.support;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two that want the same rows at one moment, in the order that the test asks for. */
@Component
public class Rivals {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Rivals(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Carries out the first, lets the second begin in a thread of its own, and commits the first only when the second
     * waits for it in the database.
     *
     * @return why the second failed, or null where it was carried out
     */
    public @Nullable Throwable inOrder(Runnable first, Runnable second) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> later = transaction.execute(status -> {
                first.run();
                Future<?> begun = other.submit(second);
                untilItWaits(begun);
                return begun;
            });
            later.get(PATIENCE, TimeUnit.NANOSECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            other.shutdownNow();
        }
    }

    private void untilItWaits(Future<?> begun) {
        long until = System.nanoTime() + PATIENCE;
        while (!someoneWaitsForUs()) {
            if (begun.isDone() || System.nanoTime() > until) {
                throw new AssertionError("They did not meet: " + begun);
            }
            Thread.onSpinWait();
        }
    }

    private boolean someoneWaitsForUs() {
        return jdbc.sql(
                        "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
