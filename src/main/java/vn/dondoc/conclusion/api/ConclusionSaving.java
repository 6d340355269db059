package vn.dondoc.conclusion.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.ConclusionCommands;
import vn.dondoc.conclusion.ConclusionDraft;
import vn.dondoc.conclusion.ConclusionReading;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.Sightings;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Stale;

/** Saves a conclusion and answers with what is stored then; where someone else saved first, with their version. */
@Component
class ConclusionSaving {

    private final ConclusionCommands commands;
    private final ConclusionReading reading;
    private final Sightings sightings;
    private final ConclusionProblems problems;

    ConclusionSaving(
            ConclusionCommands commands, ConclusionReading reading, Sightings sightings, ConclusionProblems problems) {
        this.commands = commands;
        this.reading = reading;
        this.sightings = sightings;
        this.problems = problems;
    }

    ResponseEntity<?> save(String code, ConclusionDraft draft, @Nullable String ifMatch, Viewer viewer, Locale locale) {
        try {
            commands.save(code, draft, Versions.edited(ifMatch), viewer);
            return tagged(reading.of(code, viewer));
        } catch (Stale stale) {
            ConclusionView current = reading.of(code, viewer);
            sightings.seen(current, viewer);
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .eTag(Versions.etag(current.version()))
                    .body(problems.stale(stale, current, locale));
        }
    }

    static ResponseEntity<ConclusionView> tagged(ConclusionView view) {
        return ResponseEntity.ok().eTag(Versions.etag(view.version())).body(view);
    }
}
