package vn.dondoc.receipt;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;

/** Tells that a task was not answered in time. */
@Component
class ReceiptTelling implements TaskTelling {

    @Override
    public Set<String> types() {
        return Set.of("ReceiptLate");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        return List.of();
    }
}
