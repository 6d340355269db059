package vn.dondoc.occurrence.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.Silence;
import vn.dondoc.occurrence.SilentTask;
import vn.dondoc.occurrence.SilentTasks;

@RestController
class SilentApi {

    private final SilentTasks silent;

    SilentApi(SilentTasks silent) {
        this.silent = silent;
    }

    /** The tasks without a date, the longest silent first. */
    @GetMapping("/api/v1/tasks/silent")
    SilentAnswer list(@RequestParam(required = false) @Nullable String unit, @AuthenticationPrincipal Viewer viewer) {
        return new SilentAnswer(silent.of(unit, null, 500, 0, viewer), silent.counts(unit, viewer));
    }

    /** @param counts of all, also where more are silent than are listed */
    record SilentAnswer(List<SilentTask> items, Map<Silence, Integer> counts) {}
}
