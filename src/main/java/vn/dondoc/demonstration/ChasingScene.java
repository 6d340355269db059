package vn.dondoc.demonstration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.explanation.ExplanationReminders;
import vn.dondoc.explanation.Explanations;

/**
 * What is overdue was chased on the days on which the ladder chases. Of the explanations that it required one is
 * accepted, one waits to be considered, one was returned; the others are owed.
 */
@Component
class ChasingScene {

    private final Chasing chasing;
    private final Explanations explanations;
    private final ExplanationReminders reminders;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    ChasingScene(
            Chasing chasing,
            Explanations explanations,
            ExplanationReminders reminders,
            Accounts accounts,
            JdbcClient jdbc,
            PastTime time) {
        this.chasing = chasing;
        this.explanations = explanations;
        this.reminders = reminders;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Required(String code, String unit) {}

    void play(String province) {
        Viewer office = accounts.loadUserByUsername(province + ".office");
        overdue(office).forEach(this::chase);
        List<Required> required = required(office);
        for (int i = 0; i < required.size(); i++) {
            Required one = required.get(i);
            int place = i;
            head(one).ifPresentOrElse(head -> explain(one, place, head, office), () -> remind(one));
        }
    }

    private void chase(String task) {
        for (LocalDateTime hour : chasing.hours(task)) {
            if (!hour.isAfter(time.now())) {
                time.at(hour, () -> chasing.takeDue(task));
            }
        }
    }

    private void explain(Required one, int place, Viewer head, Viewer office) {
        if (place > 2) {
            remind(one);
            return;
        }
        LocalDateTime asked = reminders.reminderAt(one.code()).minusDays(1);
        time.at(
                asked.withHour(10),
                () -> explanations.answer(
                        one.code(),
                        "Đơn vị chậm tổng hợp số liệu của các xã; người phụ trách đã kiểm điểm. Xin hoàn thành trong tháng này.",
                        head));
        LocalDateTime judged = asked.plusDays(1).withHour(15);
        if (place == 0) {
            time.at(judged, () -> explanations.accept(one.code(), office));
        } else if (place == 2) {
            time.at(judged, () -> explanations.sendBack(one.code(), "Chưa nêu thời gian hoàn thành cụ thể", office));
            remind(one);
        }
    }

    private void remind(Required one) {
        LocalDateTime reminder = reminders.reminderAt(one.code());
        if (!reminder.isAfter(time.now())) {
            time.at(reminder, () -> reminders.remind(one.code()));
        }
        LocalDateTime overdue = reminders.overdueAt(one.code());
        if (!overdue.isAfter(time.now())) {
            time.at(overdue, () -> reminders.markOverdue(one.code()));
        }
    }

    private List<String> overdue(Viewer office) {
        return jdbc.sql("select code from task where province_id = ? and expires_on < ? order by id")
                .params(office.province(), time.today())
                .query(String.class)
                .list();
    }

    private List<Required> required(Viewer office) {
        return jdbc.sql("""
                        select e.code, u.short_name as unit from explanation e join unit u on u.id = e.unit_id
                         where e.province_id = ? order by e.id""").param(office.province()).query(Required.class).list();
    }

    private Optional<Viewer> head(Required one) {
        return accounts.byUsername(one.unit()).filter(account -> account.role().headsUnit());
    }
}
