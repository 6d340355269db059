package vn.dondoc.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.task.Due;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskFixture;

/** Tasks that stand where a review has to judge them; issued as the product does it, then put there by SQL. */
@Component
class ReviewTasks {

    private final TaskFixture fixture;
    private final JdbcClient jdbc;

    ReviewTasks(TaskFixture fixture, JdbcClient jdbc) {
        this.fixture = fixture;
        this.jdbc = jdbc;
    }

    Given issued(String lead, LocalDate on, @Nullable LocalDate due) {
        return issued(lead, on, due, Nature.SPECIFIC);
    }

    Given issued(String lead, LocalDate on, @Nullable LocalDate due, Nature nature) {
        return new Given(fixture.task()
                .lead(lead)
                .issuedOn(on)
                .nature(nature)
                .due(due == null ? Due.none(on.plusDays(90)) : Due.fixed(due))
                .issue());
    }

    /** A task, with what becomes of it. */
    class Given {

        final String code;

        private Given(String code) {
            this.code = code;
            set("issued_at = issued_on + time '09:00'");
        }

        Given acknowledged(LocalDate on) {
            return set("state = 'ACKNOWLEDGED', acknowledged_at = '" + at(on) + "'");
        }

        Given progressed(LocalDate on) {
            jdbc.sql("""
                            insert into task_progress (task_id, percent, text, by_id, at)
                            select t.id, 40, 'Đang làm', (select min(id) from account), cast(? as timestamptz) from task t where code = ?""").params(at(on), code).update();
            return set("state = 'IN_PROGRESS', last_progress_at = '" + at(on) + "'");
        }

        Given submitted(LocalDate on) {
            jdbc.sql("""
                            insert into task_submission (task_id, ordinal, by_id, at, on_day)
                            select t.id, 1 + (select count(*) from task_submission where task_id = t.id),
                                   (select min(id) from account), cast(? as timestamptz), ? from task t where code = ?""").params(at(on), on, code).update();
            return set("state = 'SUBMITTED', submitted_on = '" + on + "', submitted_at = '" + at(on)
                    + "', last_progress_at = '" + at(on) + "'");
        }

        Given confirmed(LocalDate on) {
            decided("CONFIRMED", on);
            return set("state = 'CONFIRMED', confirmed_on = '" + on + "', confirmed_at = '" + at(on)
                    + "', finished_on = submitted_on");
        }

        Given returned(LocalDate on) {
            decided("RETURNED", on);
            return set("state = 'RETURNED', returned_count = returned_count + 1");
        }

        Given extendedTo(LocalDate due) {
            return set("due_date = '" + due + "', expires_on = '" + due + "'");
        }

        Given set(String assignments) {
            jdbc.sql("update task set " + assignments + " where code = ?")
                    .param(code)
                    .update();
            return this;
        }

        private void decided(String verdict, LocalDate on) {
            jdbc.sql("""
                            update task_submission set verdict = ?, decided_at = cast(? as timestamptz)
                            where verdict is null and task_id = (select id from task where code = ?)""").params(verdict, at(on), code).update();
        }

        private static String at(LocalDate day) {
            return OffsetDateTime.of(day, LocalTime.of(10, 0), ZoneOffset.ofHours(7))
                    .toString();
        }
    }
}
