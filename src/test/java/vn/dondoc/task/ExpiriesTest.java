package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.support.DondocTest;

/** A day that is taken off, or worked after all, moves the expiry of what is due on it, and nothing else. */
@DondocTest
class ExpiriesTest {

    private static final LocalDate THURSDAY = LocalDate.of(2041, 3, 7);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskReading reading;

    @Autowired
    private Expiries expiries;

    @Autowired
    private Holidays holidays;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void followTheCalendarInBothDirections() {
        String task = fixture.task().due(THURSDAY).issue();
        String other = fixture.task().due(THURSDAY.plusDays(1)).issue();
        try {
            holidays.put(new Holiday(
                    THURSDAY, "Nghỉ", "Off", Holiday.Kind.STATUTORY, Holiday.Status.CONFIRMED, "Quyết định 1"));
            assertThat(expiries.follow(THURSDAY)).isEqualTo(1);
            assertThat(line(task).dueDate()).isEqualTo(THURSDAY);
            assertThat(line(task).originalDueDate()).isEqualTo(THURSDAY);
            assertThat(line(task).expiresOn()).isEqualTo(THURSDAY.plusDays(1));
            assertThat(line(other).expiresOn()).isEqualTo(THURSDAY.plusDays(1));
            assertThat(armedFor(task)).as("the ladder waits for the day too").isEqualTo(THURSDAY.plusDays(1));
            assertThat(log.of("TASK", task)).extracting(AuditEvent::type).endsWith("ExpiryMoved");
            assertThat(expiries.follow(THURSDAY)).isZero();
        } finally {
            holidays.remove(THURSDAY);
        }
        assertThat(expiries.follow(THURSDAY)).isEqualTo(1);
        assertThat(line(task).expiresOn()).isEqualTo(THURSDAY);
        assertThat(armedFor(task)).isEqualTo(THURSDAY);
        assertThat(inbox.openOf(task)).isNotNull();
    }

    private TaskLine line(String task) {
        return reading.of(task, fixture.viewer("nghean.sct")).line();
    }

    private LocalDate armedFor(String task) {
        return jdbc.sql("select c.expires_on from chasing c join task t on t.id = c.task_id where t.code = ?")
                .param(task)
                .query(LocalDate.class)
                .single();
    }
}
