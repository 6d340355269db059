package vn.dondoc.receipt.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.receipt.Receipts;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.view.TaskPanel;

/** Says by when the task is to be received, and that it was received late. */
@Component
class ReceiptPanel implements TaskPanel {

    private static final int ORDER = 5;

    private final Receipts receipts;
    private final Horizons horizons;

    ReceiptPanel(Receipts receipts, Horizons horizons) {
        this.receipts = receipts;
        this.horizons = horizons;
    }

    @Override
    public Optional<Content> of(TaskDetails task, Viewer viewer) {
        return receipts.of(task.line().code())
                .filter(receipt -> receipt.waiting() || receipt.lateAt() != null)
                .map(receipt -> new Content(
                        ORDER,
                        "receipt/panel",
                        Map.of(
                                "receipt",
                                receipt,
                                "receiptOver",
                                receipt.waiting()
                                        && receipt.dueOn()
                                                .isBefore(horizons.now().today()))));
    }
}
