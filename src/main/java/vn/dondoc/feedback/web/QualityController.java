package vn.dondoc.feedback.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.feedback.Asked;
import vn.dondoc.feedback.Group;
import vn.dondoc.feedback.Kind;
import vn.dondoc.feedback.Quality;
import vn.dondoc.feedback.QualityReading;
import vn.dondoc.rest.Download;
import vn.dondoc.ui.PageNumber;

/** How good proposals are: each number with its rows, the corrections with their words. */
@Controller
class QualityController {

    private static final int ROWS = 20;
    private static final int MOST_IN_FILE = 10_000;

    /** By their names, for the page. */
    private static final Map<String, Group> GROUPS =
            Stream.of(Group.values()).collect(Collectors.toUnmodifiableMap(Group::name, group -> group));

    private final QualityReading reading;
    private final QualityLines lines;
    private final QualityFile file;

    QualityController(QualityReading reading, QualityLines lines, QualityFile file) {
        this.reading = reading;
        this.lines = lines;
        this.file = file;
    }

    @GetMapping("/proposals/quality")
    String quality(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String days,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String band,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        String time = said(days) == null ? String.valueOf(reading.usualDays(kind(kind), viewer)) : days;
        Asked asked = asked(kind, time, group, rule, band, field);
        PageNumber number = PageNumber.of(page);
        Quality quality = reading.of(asked, viewer);
        int total = (int) reading.count(asked, viewer);
        model.addAttribute("asked", asked);
        model.addAttribute("address", new QualityAddress(asked));
        model.addAttribute("group", GROUPS);
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute("dayChoices", Asked.DAYS);
        model.addAttribute("numbers", QualityAddress.NUMBERS);
        model.addAttribute("columns", QualityAddress.COLUMNS);
        model.addAttribute("quality", quality);
        model.addAttribute(
                "rules",
                quality.rules().stream().map(line -> lines.rule(line.name())).toList());
        model.addAttribute(
                "fields", quality.fields().keySet().stream().map(lines::field).toList());
        model.addAttribute("chosen", chosen(asked));
        model.addAttribute("total", total);
        model.addAttribute(
                "rows",
                reading.rows(asked, ROWS, number.offset(ROWS), viewer).stream()
                        .map(lines::of)
                        .toList());
        model.addAttribute("previousUrl", number.previous());
        model.addAttribute("nextUrl", number.next(total, ROWS));
        return "feedback/quality";
    }

    /** The rows that are chosen, as a file. */
    @GetMapping("/proposals/quality.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String days,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String band,
            @RequestParam(required = false) @Nullable String field,
            @AuthenticationPrincipal Viewer viewer) {
        Asked asked = asked(kind, days, group, rule, band, field);
        List<QualityLine> rows = reading.rows(asked, MOST_IN_FILE, 0, viewer).stream()
                .map(lines::of)
                .toList();
        byte[] content = file.of(rows).getBytes(StandardCharsets.UTF_8);
        return new Download("proposals-" + asked.group().word() + ".csv", "text/csv;charset=UTF-8", content).answer();
    }

    /** What else was chosen besides the group, in words; null for nothing. */
    private @Nullable String chosen(Asked asked) {
        if (asked.rule() != null) {
            return lines.rule(asked.rule());
        }
        if (asked.field() != null) {
            return lines.field(asked.field());
        }
        return asked.band() == null ? null : lines.band(asked.band());
    }

    private static Asked asked(
            @Nullable String kind,
            @Nullable String days,
            @Nullable String group,
            @Nullable String rule,
            @Nullable String band,
            @Nullable String field) {
        return new Asked(
                kind(kind),
                choice(days, Asked.DAYS, 90),
                Group.of(group),
                said(rule),
                said(band) == null ? null : choice(band, Asked.BANDS, 0),
                said(field));
    }

    private static Kind kind(@Nullable String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return Kind.DIRECTIVE;
    }

    private static int choice(@Nullable String typed, List<Integer> choices, int otherwise) {
        return choices.stream()
                .filter(choice -> String.valueOf(choice).equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
