package vn.dondoc.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;

/** Who may see a task, in SQL, and who may do what to it, by role and side. */
@Component
class TaskAccess {

    /**
     * The province's tasks for those who see the province; for the others those that their units lead, coordinate or
     * assign, and those handed to them.
     */
    static final String VISIBLE = """
            (t.province_id = :province and :seesProvince
             or t.assigner_unit_id in (:units)
             or t.assignee_id = :person
             or exists (select 1 from task_unit v where v.task_id = t.id and v.unit_id in (:units)))""";

    private final JdbcClient jdbc;
    private final Tasks tasks;

    TaskAccess(JdbcClient jdbc, Tasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** The task as it stands, if the viewer may see it; {@link NotFound} otherwise. */
    Task read(String code, Viewer viewer) {
        if (!visible(code, viewer)) {
            throw new NotFound(code);
        }
        return tasks.readByCode(code).orElseThrow(() -> new NotFound(code));
    }

    /** The task, locked, if the viewer may see it; {@link NotFound} otherwise, whether it exists or not. */
    Task locked(String code, Viewer viewer) {
        if (!visible(code, viewer)) {
            throw new NotFound(code);
        }
        return tasks.findByCode(code).orElseThrow(() -> new NotFound(code));
    }

    boolean visible(String code, Viewer viewer) {
        return !viewer.units().isEmpty()
                && jdbc.sql("select exists (select 1 from task t where t.code = :code and " + VISIBLE + ")")
                        .param("code", code)
                        .param("province", viewer.province())
                        .param("seesProvince", viewer.seesProvince())
                        .param("units", viewer.units())
                        .param("person", viewer.personId())
                        .query(Boolean.class)
                        .single();
    }

    /** The lead unit's people: acknowledge, decline, assign, report progress, submit. */
    void requireLead(Task task, Viewer viewer) {
        allow(leads(task, viewer), "task.leadUnitOnly");
    }

    /** The assigning side: confirm, return, recall, decide on a refusal. */
    void requireAssigner(Task task, Viewer viewer) {
        allow(assigns(task, viewer), "task.assignerOnly");
    }

    /** The assigning side, or a leader of its province: star, suspend, resume, replace. */
    void requireDirector(Task task, Viewer viewer) {
        allow(directs(task, viewer), "task.assignerOrLeaderOnly");
    }

    /** Done is a claim plus a confirmation by another person, not only by another account. */
    void requireAnotherPerson(Task task, Viewer viewer) {
        allow(!isOwnClaim(task, viewer), "task.confirmedByAnotherPerson");
    }

    /** Whether the viewer claimed the task's result, by this account or by another one of the same person. */
    boolean isOwnClaim(Task task, Viewer viewer) {
        Long by = task.submittedBy();
        return by != null
                && (by == viewer.accountId()
                        || jdbc.sql("select exists (select 1 from account where id = :by and person_id = :person)")
                                .param("by", by)
                                .param("person", viewer.personId())
                                .query(Boolean.class)
                                .single());
    }

    static boolean directs(Task task, Viewer viewer) {
        return assigns(task, viewer) || viewer.role() == Role.LEADER && viewer.province() == task.provinceId();
    }

    static boolean leads(Task task, Viewer viewer) {
        boolean ofLeadUnit = viewer.units().contains(task.leadUnitId()) || viewer.isPerson(task.assigneeId());
        return ofLeadUnit && actsForUnit(viewer);
    }

    static boolean assigns(Task task, Viewer viewer) {
        return viewer.worksIn(task.assignerUnitId()) && actsForUnit(viewer);
    }

    private static boolean actsForUnit(Viewer viewer) {
        return viewer.role().isUnit() || viewer.role().isOffice();
    }

    private static void allow(boolean allowed, String rule) {
        if (!allowed) {
            throw new NotAllowed(rule);
        }
    }
}
