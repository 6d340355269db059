package vn.dondoc.review.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;

/**
 * The forms of the leader's screen, each folded behind its button. One of them may have been refused: it stays open with
 * what was typed.
 *
 * @param failed the name of the refused form, or null
 * @param problem why the command was refused as a whole, or null
 */
record Sheets(
        @Nullable String failed, EnteredForm form, @Nullable Refused problem) {

    static final Sheets FOLDED = new Sheets(null, EnteredForm.of(Entered.of(Map.of())), null);

    public boolean open(String sheet) {
        return sheet.equals(failed);
    }

    /** What was typed, or what is proposed where nothing was. */
    public String value(String sheet, String path, @Nullable String proposed) {
        return open(sheet) ? form.value(path) : proposed == null ? "" : proposed;
    }

    public boolean wrong(String sheet, String path) {
        return open(sheet) && form.wrong(path);
    }

    public List<FieldError> errorsAt(String sheet, String path) {
        return open(sheet) ? form.errorsAt(path) : List.of();
    }

    /** What is wrong at fields that people do not see. */
    public List<FieldError> hidden(String sheet) {
        return open(sheet)
                ? form.errors().stream()
                        .filter(error ->
                                List.of("unit", "task", "lead", "granted").contains(error.field()))
                        .toList()
                : List.of();
    }
}
