package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.TaskOrder;

/** TaskOrders one task for each lead of each directive (Nghị định 39/2022/NĐ-CP: one lead a task). */
@Component
class TaskOrders {

    /** @param ids of the directives' rows, in the same order */
    List<TaskOrder> of(WorkingSession session, List<Directive> directives, List<Long> ids, LocalDate day) {
        List<TaskOrder> orders = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            orders.addAll(of(session, directives.get(i), ids.get(i), i, day));
        }
        return orders;
    }

    /** @param number the directive's place among all that the session ever issued, from 0 */
    List<TaskOrder> of(WorkingSession session, Directive directive, long id, int number, LocalDate day) {
        List<TaskOrder> orders = new ArrayList<>();
        List<UnitOrGroup> leads = directive.leads();
        for (int lead = 0; lead < leads.size(); lead++) {
            String code = DirectiveCodes.of(session.code(), number, lead);
            orders.add(order(code, session, directive, id, leads.get(lead).id(), day));
        }
        return orders;
    }

    private static TaskOrder order(
            String code, WorkingSession session, Directive directive, long directiveId, long lead, LocalDate day) {
        return new TaskOrder(
                code,
                session.provinceId(),
                session.id(),
                session.code(),
                directiveId,
                session.organizerUnitId(),
                lead,
                directive.coordinators().stream().map(UnitOrGroup::id).toList(),
                directive.wording().title(),
                directive.wording().text(),
                directive.nature(),
                directive.force(),
                directive.outcome().deliverable(),
                directive.outcome().targetValue(),
                directive.outcome().targetUnit(),
                directive.due(),
                directive.starred(),
                day);
    }
}
