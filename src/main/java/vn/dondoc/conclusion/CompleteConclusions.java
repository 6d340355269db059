package vn.dondoc.conclusion;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.WorkingSession;

/** The conclusion of a session, for steps that it must be written, or clear in every directive, for. */
@Component
class CompleteConclusions {

    private final Conclusions conclusions;

    CompleteConclusions(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    Conclusion written(WorkingSession session) {
        return conclusions.of(session.id()).orElseThrow(() -> new Refused("conclusion.notWritten"));
    }

    /** @throws DirectivesIncomplete when a directive lacks what nobody could be held to without */
    Conclusion clear(WorkingSession session) {
        Conclusion conclusion = written(session);
        if (conclusion.directives().isEmpty()) {
            throw new Refused("conclusion.noDirectives");
        }
        List<FieldError> obstacles = SixClarity.obstacles(conclusion.directives());
        if (!obstacles.isEmpty()) {
            throw new DirectivesIncomplete(obstacles);
        }
        return conclusion;
    }
}
