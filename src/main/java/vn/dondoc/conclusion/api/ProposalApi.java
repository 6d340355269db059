package vn.dondoc.conclusion.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.DueDraft;
import vn.dondoc.conclusion.ProposalDesk;
import vn.dondoc.feedback.Decided;
import vn.dondoc.feedback.Decision;
import vn.dondoc.feedback.Item;
import vn.dondoc.feedback.Wish;

/** The proposals in the conclusion editor: read from the text, decided on one by one or many at once. */
@RestController
@RequestMapping("/sessions/{code}/conclusion")
class ProposalApi {

    private final ProposalDesk desk;
    private final ProposalWords words;

    ProposalApi(ProposalDesk desk, ProposalWords words) {
        this.desk = desk;
        this.words = words;
    }

    record Source(@Nullable String text, @Nullable List<ProposalDesk.Standing> standing) {}

    record Wishes(@Nullable List<Wish> wishes) {}

    record Standing(long id, Decision decision, @Nullable String decidedBy, boolean mine) {

        static Standing of(Item item, Viewer viewer) {
            boolean mine = Objects.equals(item.decidedById(), viewer.accountId());
            return new Standing(item.id(), item.decision(), item.decidedBy(), mine);
        }
    }

    record Answer(List<Standing> items, List<Long> late) {

        static Answer of(Decided decided, Viewer viewer) {
            return new Answer(
                    decided.items().stream()
                            .map(item -> Standing.of(item, viewer))
                            .toList(),
                    decided.late());
        }
    }

    record Words(String words) {}

    @GetMapping("/proposals")
    ProposalWords.Shown standing(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return desk.standing(code, viewer).map(words::shown).orElse(ProposalWords.NOTHING);
    }

    @PostMapping("/proposals")
    ProposalWords.Shown propose(
            @PathVariable String code, @RequestBody Source source, @AuthenticationPrincipal Viewer viewer) {
        List<ProposalDesk.Standing> standing = source.standing() == null ? List.of() : source.standing();
        return words.shown(desk.propose(code, source.text(), standing, viewer));
    }

    @PostMapping("/proposals/decisions")
    Answer decide(@PathVariable String code, @RequestBody Wishes wishes, @AuthenticationPrincipal Viewer viewer) {
        List<Wish> asked = wishes.wishes() == null ? List.of() : wishes.wishes();
        return Answer.of(desk.decide(code, asked, viewer), viewer);
    }

    /** When a directive will be due, in words, with the days off that move it. */
    @GetMapping("/due")
    Words due(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String event,
            @AuthenticationPrincipal Viewer viewer) {
        desk.requireEditor(code, viewer);
        return new Words(words.due(new DueDraft(kind, date, cycle, until, event, null, null)));
    }
}
