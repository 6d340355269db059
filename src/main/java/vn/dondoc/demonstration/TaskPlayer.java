package vn.dondoc.demonstration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Units;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;

/** Plays the life of one task up to its fate, day by day after its issue. */
@Component
class TaskPlayer {

    private final TaskCommands tasks;
    private final Accounts accounts;
    private final Units units;
    private final PastTime time;

    TaskPlayer(TaskCommands tasks, Accounts accounts, Units units, PastTime time) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.units = units;
        this.time = time;
    }

    /** A task as it was issued: who leads it, when, and by when it is due. */
    record Issued(
            String code,
            long leadUnitId,
            LocalDate issuedOn,
            @Nullable LocalDate dueDate) {}

    /** Units without an account of their own leave their tasks as they were issued. */
    void play(Issued task, Fate fate, Viewer confirmer) {
        account(task).ifPresent(lead -> play(task, fate, lead, confirmer));
    }

    private void play(Issued task, Fate fate, Viewer lead, Viewer confirmer) {
        switch (fate) {
            case ISSUED -> {}
            case ACKNOWLEDGED -> acknowledge(task, lead);
            case DECLINED ->
                on(task, 2, () -> tasks.decline(task.code(), "Nội dung không thuộc chức năng của đơn vị", lead));
            case UNDER_WAY, DUE_SOON -> underWay(task, lead, 45);
            case OVERDUE -> underWay(task, lead, 30);
            case SUBMITTED -> submit(task, lead, 30);
            case RETURNED -> returned(task, lead, confirmer);
            case CONFIRMED_ON_TIME -> confirmed(task, lead, confirmer, 8);
            case CONFIRMED_LATE -> confirmed(task, lead, confirmer, daysUntilLate(task));
            case CONFIRMED_AFTER_RETURN -> {
                returned(task, lead, confirmer);
                on(task, 20, () -> tasks.submit(task.code(), product(task), "Đã bổ sung theo yêu cầu", lead));
                on(task, 22, () -> tasks.confirm(task.code(), Grade.ACCEPTABLE, confirmer));
            }
            case RECALLED -> on(task, 6, () -> tasks.recall(task.code(), "Đã giao trong văn bản khác", confirmer));
        }
    }

    private void acknowledge(Issued task, Viewer lead) {
        on(task, 1, () -> tasks.acknowledge(task.code(), lead));
    }

    private void underWay(Issued task, Viewer lead, int percent) {
        acknowledge(task, lead);
        colleague(lead).ifPresent(person -> on(task, 2, () -> tasks.assign(task.code(), person, lead)));
        on(
                task,
                6,
                () -> tasks.progress(
                        task.code(),
                        percent,
                        "Đã xây dựng dự thảo, đang lấy ý kiến các đơn vị liên quan",
                        "Chưa đủ ý kiến góp ý",
                        lead));
    }

    private void submit(Issued task, Viewer lead, int days) {
        underWay(task, lead, 80);
        on(task, days, () -> tasks.submit(task.code(), product(task), "Gửi kèm sản phẩm, đề nghị xác nhận", lead));
    }

    private void returned(Issued task, Viewer lead, Viewer confirmer) {
        submit(task, lead, 12);
        on(task, 14, () -> tasks.returnForRework(task.code(), "Chưa có phụ lục số liệu theo từng địa bàn", confirmer));
    }

    private void confirmed(Issued task, Viewer lead, Viewer confirmer, int days) {
        submit(task, lead, days);
        on(task, days + 1, () -> tasks.confirm(task.code(), Grade.GOOD, confirmer));
    }

    private static int daysUntilLate(Issued task) {
        LocalDate due = task.dueDate() == null ? task.issuedOn().plusDays(20) : task.dueDate();
        return (int) (due.toEpochDay() - task.issuedOn().toEpochDay()) * 5 / 7 + 8;
    }

    private Product product(Issued task) {
        LocalDate signed = time.after(task.issuedOn(), 5, 9).toLocalDate();
        LocalDate day = signed.isAfter(time.today()) ? time.today() : signed;
        return Product.document(
                (100 + task.code().hashCode() % 900 & 0x3ff) + "/BC-SCT", day, "Báo cáo kết quả thực hiện");
    }

    private void on(Issued task, int workingDays, Runnable work) {
        time.at(time.after(task.issuedOn(), workingDays, 8 + workingDays % 8), work);
    }

    private Optional<Viewer> account(Issued task) {
        String unit = units.get(task.leadUnitId()).shortName();
        return accounts.byUsername(unit.endsWith(".qlcn") ? unit.replace(".qlcn", "2") : unit);
    }

    private Optional<String> colleague(Viewer lead) {
        return accounts.byUsername(lead.username() + "2").map(Viewer::username);
    }
}
