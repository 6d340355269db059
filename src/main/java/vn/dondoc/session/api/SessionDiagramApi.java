package vn.dondoc.session.api;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.session.SessionDiagrams;
import vn.dondoc.ui.DiagramView;

/** Where the process of a session stands. */
@RestController
class SessionDiagramApi {

    private final SessionDiagrams diagrams;

    SessionDiagramApi(SessionDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    @GetMapping("/api/v1/sessions/{code}/diagram")
    DiagramView diagram(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return diagrams.of(code, viewer);
    }
}
