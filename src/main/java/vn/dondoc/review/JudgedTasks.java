package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.dondoc.account.Viewer;

/**
 * The tasks of a period with what a review says of each: as they stand, or as they were frozen. Both have the same
 * columns, so that a {@link Figure} counts and lists either.
 */
interface JudgedTasks {

    LocalDate judgedOn();

    /** When the tasks were as they are told. */
    Instant asOf();

    /** The common table {@code judged} for a viewer: of those who see the province its tasks, of others those that their units lead. */
    String table(Viewer viewer);

    /** The same table for reading exceptions: of the others than overdue, silent and returned tasks it may lack any. */
    String exceptions(Viewer viewer);

    StatementSpec bind(StatementSpec statement, Viewer viewer);
}
