package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.SeriesCourse;

/** Opens the periods of recurring tasks that have begun by now, each on its first working day, and plays their tasks. */
@Component
class SeriesScene {

    /** What becomes of the periods that are over, in turn. */
    private static final List<Fate> PAST = List.of(Fate.CONFIRMED_ON_TIME, Fate.CONFIRMED_LATE, Fate.OVERDUE);

    private final SeriesCourse series;
    private final TaskPlayer tasks;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final PastTime time;

    SeriesScene(SeriesCourse series, TaskPlayer tasks, Accounts accounts, JdbcClient jdbc, PastTime time) {
        this.series = series;
        this.tasks = tasks;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Begun(String code, LocalDate nextFrom, int opened) {}

    void play(String province) {
        Viewer confirmer = accounts.loadUserByUsername(province + ".office2");
        for (String code : codes(confirmer)) {
            begun(code).ifPresent(first -> play(first, confirmer));
        }
    }

    private void play(Begun first, Viewer confirmer) {
        Optional<Begun> next = Optional.of(first);
        while (next.isPresent()) {
            Begun begun = next.get();
            time.at(time.after(begun.nextFrom().minusDays(1), 1, 8), () -> series.openNext(begun.code()));
            latest(begun).ifPresent(task -> tasks.play(task, fate(task, begun), confirmer));
            next = begun(begun.code()).filter(later -> later.opened() > begun.opened());
        }
    }

    private Fate fate(TaskPlayer.Issued task, Begun begun) {
        LocalDate due = task.dueDate();
        return due == null || !due.isBefore(time.today())
                ? Fate.UNDER_WAY
                : PAST.get((begun.opened() - 1) % PAST.size());
    }

    private List<String> codes(Viewer viewer) {
        return jdbc.sql("select code from task_series where province_id = ? and ended_at is null order by id")
                .param(viewer.province())
                .query(String.class)
                .list();
    }

    private Optional<Begun> begun(String code) {
        return jdbc.sql("select code, next_from, opened from task_series where code = ? and next_from <= ?")
                .params(code, time.today())
                .query(Begun.class)
                .optional();
    }

    /** The task that was opened, if one was. */
    private Optional<TaskPlayer.Issued> latest(Begun before) {
        return jdbc.sql("""
                        select t.code, t.lead_unit_id, t.issued_on, t.due_date from task t join task_series s on s.latest_code = t.code
                         where s.code = ? and s.opened > ?""")
                .params(before.code(), before.opened())
                .query(TaskPlayer.Issued.class)
                .optional();
    }
}
