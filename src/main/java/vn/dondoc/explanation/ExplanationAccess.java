package vn.dondoc.explanation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;

/** Who may ask for an explanation, who answers it, and who judges the answer. */
@Component
class ExplanationAccess {

    private final UnitHeads heads;

    ExplanationAccess(UnitHeads heads) {
        this.heads = heads;
    }

    /** The leaders and the office of the province, and the people of the unit that assigned the task. */
    static boolean asks(long province, long assignerUnit, Viewer viewer) {
        boolean overlooks = viewer.province() == province
                && (viewer.role() == Role.LEADER || viewer.role().isOffice());
        return overlooks || viewer.worksIn(assignerUnit) && viewer.role().isUnit();
    }

    static void requireAsks(long province, long assignerUnit, Viewer viewer) {
        if (!asks(province, assignerUnit, viewer)) {
            throw new NotAllowed("explanation.officeOnly");
        }
    }

    boolean answers(ExplanationLine line, Viewer viewer, LocalDate today) {
        boolean carriesOut = line.assigneeId() != null && viewer.isPerson(line.assigneeId());
        return carriesOut && !viewer.role().isReadOnly() || heads.speaksFor(line.unitId(), viewer, today);
    }

    void requireAnswers(ExplanationLine line, Viewer viewer, LocalDate today) {
        if (!answers(line, viewer, today)) {
            throw new NotAllowed("explanation.unitOnly");
        }
    }

    static boolean judges(ExplanationLine line, Viewer viewer) {
        return viewer.worksIn(line.askerUnitId()) && !viewer.role().isReadOnly();
    }

    static void requireJudges(ExplanationLine line, Viewer viewer) {
        if (!judges(line, viewer)) {
            throw new NotAllowed("explanation.askerOnly");
        }
    }
}
