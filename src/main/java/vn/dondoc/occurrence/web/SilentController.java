package vn.dondoc.occurrence.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.occurrence.Silence;
import vn.dondoc.occurrence.SilentTask;
import vn.dondoc.occurrence.SilentTasks;
import vn.dondoc.organization.Units;
import vn.dondoc.ui.Choice;

/** The list of tasks without a date of which nothing is heard, as a page and as a file. */
@Controller
class SilentController {

    private static final int SIZE = 50;
    private static final int MOST = 10_000;

    private final SilentTasks silent;
    private final SilentFile file;
    private final Units units;
    private final Clock clock;

    SilentController(SilentTasks silent, SilentFile file, Units units, Clock clock) {
        this.silent = silent;
        this.file = file;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/tasks/silent")
    String list(
            @RequestParam(required = false) @Nullable String silence,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        Silence asked = asked(silence);
        String lead = unit == null || unit.isBlank() ? null : unit;
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        List<SilentTask> items = silent.of(lead, asked, SIZE + 1, (number - 1) * SIZE, viewer);
        model.addAttribute(
                "view",
                new SilentView(
                        items.subList(0, Math.min(SIZE, items.size())),
                        silent.counts(lead, viewer),
                        asked,
                        lead,
                        choices(viewer),
                        number > 1 ? address(asked, lead, number - 1) : null,
                        items.size() > SIZE ? address(asked, lead, number + 1) : null));
        return "occurrence/silent";
    }

    @GetMapping("/tasks/silent.csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String silence,
            @RequestParam(required = false) @Nullable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale) {
        String lead = unit == null || unit.isBlank() ? null : unit;
        byte[] rows = file.csv(silent.of(lead, asked(silence), MOST, 0, viewer), locale);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("silent-" + today() + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(rows);
    }

    /** An address grown old, or typed by hand, shows all. */
    private static @Nullable Silence asked(@Nullable String name) {
        for (Silence silence : Silence.values()) {
            if (silence.name().equals(name)) {
                return silence;
            }
        }
        return null;
    }

    private static String address(@Nullable Silence silence, @Nullable String unit, int page) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/tasks/silent").queryParam("page", page);
        if (silence != null) {
            address.queryParam("silence", silence);
        }
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        return address.encode().build().toUriString();
    }

    private List<Choice> choices(Viewer viewer) {
        return units.ofProvince(viewer.province(), today()).stream()
                .filter(unit -> !unit.isProvince()
                        && (viewer.seesProvince() || viewer.units().contains(unit.id())))
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
