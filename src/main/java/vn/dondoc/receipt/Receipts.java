package vn.dondoc.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a task stands with its time of receipt. */
@Repository
@Transactional(readOnly = true)
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param dueOn the working day by whose end the lead unit answers
     * @param waiting whether it has not answered yet
     * @param lateAt when its time was found to have passed, or null
     */
    public record Receipt(
            LocalDate dueOn, boolean waiting, @Nullable Instant lateAt) {}

    /** Empty for tasks from before there was a time of receipt. */
    public Optional<Receipt> of(String task) {
        return jdbc.sql("""
                        select receipt_due_on as due_on, state = 'ISSUED' as waiting, receipt_late_at as late_at
                          from task where code = ? and receipt_due_on is not null""").param(task).query(Receipt.class).optional();
    }
}
