package vn.dondoc.conclusion.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.CorrectedDirective;
import vn.dondoc.conclusion.CorrectionDraft;
import vn.dondoc.conclusion.CorrectionReading;
import vn.dondoc.conclusion.DirectiveDraft;
import vn.dondoc.conclusion.DueDraft;
import vn.dondoc.text.Entered;

/** A correction as a form: of each directive what a correction touches; all else stays as it is in force. */
final class CorrectionForm {

    private CorrectionForm() {}

    static Entered stored(CorrectionReading.View view) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("reason", view.reason());
        for (int i = 0; i < view.directives().size(); i++) {
            CorrectedDirective line = view.directives().get(i);
            put(texts, "directives[" + i + "].", line.code(), line.directive());
        }
        int next = view.directives().size();
        List<String> kept =
                view.directives().stream().map(CorrectedDirective::code).toList();
        for (Map.Entry<String, DirectiveDraft> issued : view.inForce().entrySet()) {
            if (!kept.contains(issued.getKey())) {
                String path = "directives[" + next++ + "].";
                put(texts, path, issued.getKey(), issued.getValue());
                texts.put(path + "removed", "true");
            }
        }
        return Entered.of(texts);
    }

    static CorrectionDraft read(Entered entered, CorrectionReading.View view) {
        List<CorrectedDirective> directives = entered.rows("directives").stream()
                .filter(row -> !entered.flag(row + ".removed"))
                .filter(row -> entered.text(row + ".code") != null || entered.text(row + ".text") != null)
                .map(row -> directive(entered, row + ".", view))
                .toList();
        return new CorrectionDraft(entered.text("reason"), directives);
    }

    private static CorrectedDirective directive(Entered entered, String path, CorrectionReading.View view) {
        String code = entered.text(path + "code");
        DirectiveDraft base = base(code, view);
        DirectiveDraft edited = new DirectiveDraft(
                entered.text(path + "text"),
                base == null ? null : base.shortTitle(),
                base == null ? null : base.start(),
                base == null ? null : base.end(),
                entered.textOr(path + "nature", "SPECIFIC"),
                base == null ? null : base.force(),
                base == null ? null : base.issuer(),
                base == null ? null : base.issuerText(),
                base == null ? null : base.addresseeText(),
                base == null ? null : base.field(),
                entered.text(path + "deliverable"),
                base == null ? null : base.deliverableType(),
                base == null ? null : base.targetValue(),
                base == null ? null : base.targetUnit(),
                names(entered, path + "leads"),
                names(entered, path + "coordinators"),
                due(entered, path),
                base == null ? null : base.starred(),
                base == null ? null : base.petition(),
                base == null ? null : base.indicatorName(),
                base == null ? null : base.projectName(),
                base == null ? null : base.references(),
                base == null ? null : base.proposalItem());
        return new CorrectedDirective(code, edited);
    }

    private static @Nullable DirectiveDraft base(@Nullable String code, CorrectionReading.View view) {
        return code == null ? null : view.inForce().get(code);
    }

    private static List<String> names(Entered entered, String list) {
        return Stream.iterate(0, i -> i < 60, i -> i + 1)
                .map(i -> entered.text(list + "[" + i + "]"))
                .filter(Objects::nonNull)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private static DueDraft due(Entered entered, String path) {
        return new DueDraft(
                entered.textOr(path + "due.kind", "NONE"),
                entered.text(path + "due.date"),
                entered.text(path + "due.cycle"),
                entered.text(path + "due.until"),
                entered.text(path + "due.event"),
                entered.text(path + "due.reviewOn"),
                entered.text(path + "due.within"));
    }

    private static void put(Map<String, String> texts, String path, @Nullable String code, DirectiveDraft directive) {
        put(texts, path + "code", code);
        put(texts, path + "text", directive.text());
        put(texts, path + "nature", directive.nature());
        put(texts, path + "deliverable", directive.deliverable());
        putAll(texts, path + "leads", directive.leads());
        putAll(texts, path + "coordinators", directive.coordinators());
        DueDraft due = directive.due();
        if (due != null) {
            put(texts, path + "due.kind", due.kind());
            put(texts, path + "due.date", day(due.date()));
            put(texts, path + "due.cycle", due.cycle());
            put(texts, path + "due.until", day(due.until()));
            put(texts, path + "due.event", due.event());
            put(texts, path + "due.reviewOn", day(due.reviewOn()));
            put(texts, path + "due.within", due.within() == null ? null : String.valueOf(due.within()));
        }
    }

    /** Dates as people write them: 15/01/2027. */
    private static @Nullable String day(@Nullable String typed) {
        return typed == null || !typed.matches("\\d{4}-\\d{2}-\\d{2}")
                ? typed
                : typed.substring(8) + "/" + typed.substring(5, 7) + "/" + typed.substring(0, 4);
    }

    private static void putAll(Map<String, String> texts, String path, @Nullable List<String> names) {
        for (int i = 0; names != null && i < names.size(); i++) {
            texts.put(path + "[" + i + "]", names.get(i));
        }
    }

    private static void put(Map<String, String> texts, String path, @Nullable String text) {
        if (text != null) {
            texts.put(path, text);
        }
    }
}
