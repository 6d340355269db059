package vn.dondoc.session.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.ReportChecks.Warning;
import vn.dondoc.session.SessionSentences.Sentence;
import vn.dondoc.session.SessionView;
import vn.dondoc.ui.Step;

/** Everything that the page of a session shows to this viewer. */
record SessionPage(
        SessionView session,
        List<Step> steps,
        @Nullable NextStep next,
        @Nullable DepartmentReport report,
        List<Warning> warnings,
        List<Opinion> opinions,
        List<PetitionLine> petitions,
        List<Sentence> history,
        May may) {

    /** What the viewer can do now. */
    record May(
            boolean edit,
            boolean cancel,
            boolean writeReport,
            boolean checkReport,
            boolean addOpinion,
            boolean recordMeeting,
            boolean raisePetition,
            boolean dispose) {}

    /** The warnings about the indicator of this row. */
    public List<Warning> warningsAt(int row) {
        return warnings.stream().filter(warning -> warning.row() == row).toList();
    }
}
