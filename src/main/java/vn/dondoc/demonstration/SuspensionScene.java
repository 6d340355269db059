package vn.dondoc.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.pause.Suspensions;

/** One late task of each province has been suspended for a week, and goes on in a month. */
@Component
class SuspensionScene {

    private static final int GOES_ON_AFTER_DAYS = 30;

    private final Suspensions suspensions;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    SuspensionScene(Suspensions suspensions, Accounts accounts, JdbcClient jdbc, PastTime time) {
        this.suspensions = suspensions;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    void play(String province) {
        Viewer office = accounts.loadUserByUsername(province + ".office");
        jdbc.sql("""
                        select t.code from task t
                         where t.province_id = (select id from unit where short_name = :province) and t.assigner_unit_id = :office
                           and t.state = 'IN_PROGRESS' and t.due_kind = 'FIXED' and t.issued_on < :before
                         order by t.expires_on, t.id desc limit 1""")
                .param("province", province)
                .param("office", office.unitId())
                .param("before", time.today().minusDays(10))
                .query(String.class)
                .optional()
                .ifPresent(task -> time.at(
                        time.after(time.today(), -5, 10),
                        () -> suspensions.suspend(
                                task,
                                "Chờ quy hoạch ngành được điều chỉnh; chưa đủ căn cứ để thực hiện",
                                time.today().plusDays(GOES_ON_AFTER_DAYS),
                                null,
                                office)));
    }
}
