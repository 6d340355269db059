package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.extension.ExtensionPolicy;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.NewExtension;
import vn.dondoc.extension.NewExtensionDecision;

/** One task of each province was given more time, and for another more time was asked for the day before yesterday. */
@Component
class ExtensionScene {

    private static final int SETTLED = 10;

    private final Extensions extensions;
    private final ExtensionPolicy policy;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final PastTime time;

    ExtensionScene(
            Extensions extensions,
            ExtensionPolicy policy,
            Accounts accounts,
            WorkingCalendar calendar,
            JdbcClient jdbc,
            PastTime time) {
        this.extensions = extensions;
        this.policy = policy;
        this.accounts = accounts;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A task that its unit carries out, and who of the assigning unit can decide on its date. */
    private record UnderWay(String code, String lead, LocalDate expiresOn, String decider) {}

    void play(String province) {
        List<UnderWay> tasks = underWay(province);
        Optional<UnderWay> granted = tasks.size() < 2 ? Optional.empty() : first(tasks, task -> takesRequest(task, -6));
        granted.ifPresent(task -> {
            ask(task, -6, "Phải lấy ý kiến lại sau khi điều chỉnh phương án");
            Viewer decider = accounts.loadUserByUsername(task.decider());
            NewExtensionDecision yes = new NewExtensionDecision(true, null, "Đồng ý gia hạn một lần");
            at(-4, 14, () -> extensions.decide(task.code(), 1, yes, decider));
        });
        first(tasks, task -> granted.filter(task::equals).isEmpty() && takesRequest(task, -2))
                .ifPresent(task -> ask(task, -2, "Chưa nhận đủ ý kiến của các xã; đề nghị thêm thời gian để tổng hợp"));
    }

    private static Optional<UnderWay> first(List<UnderWay> tasks, Predicate<UnderWay> which) {
        return tasks.stream().filter(which).findFirst();
    }

    private void ask(UnderWay task, int workingDays, String why) {
        LocalDate today = time.today();
        LocalDate from = task.expiresOn().isBefore(today) ? today : task.expiresOn();
        NewExtension asked = new NewExtension(calendar.plus(from, 12), ExtensionReason.COORDINATION, why);
        Viewer lead = accounts.loadUserByUsername(task.lead());
        at(workingDays, 9, () -> extensions.ask(task.code(), asked, lead));
    }

    /** What has time left comes first, what is repeated last. */
    private List<UnderWay> underWay(String province) {
        return jdbc.sql("""
                        select * from (
                            select t.code, u.short_name as lead, t.expires_on,
                                   (select min(a.username) from account a
                                     where a.unit_id = t.assigner_unit_id and a.username <> u.short_name
                                       and a.role in ('OFFICE_HEAD', 'OFFICE_SPECIALIST', 'UNIT_HEAD', 'UNIT_SPECIALIST')) as decider
                              from task t join unit u on u.id = t.lead_unit_id
                             where t.province_id = (select id from unit where short_name = :province)
                               and t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') and t.expires_on is not null
                               and t.issued_on < :settled and exists (select 1 from account a where a.username = u.short_name)
                             order by t.due_kind <> 'FIXED', t.expires_on < :today, t.expires_on, t.id) as open
                         where decider is not null""")
                .param("province", province)
                .param("settled", calendar.plus(time.today(), -SETTLED))
                .param("today", time.today())
                .query(UnderWay.class)
                .list();
    }

    private boolean takesRequest(UnderWay task, int workingDays) {
        int ahead = calendar.workingDaysBetween(calendar.plus(time.today(), workingDays), task.expiresOn());
        return ahead < 0 || ahead >= policy.minWorkingDaysAhead();
    }

    private void at(int workingDays, int hour, Runnable work) {
        time.at(time.after(time.today(), workingDays, hour), work);
    }
}
