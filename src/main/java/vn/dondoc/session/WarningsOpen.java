package vn.dondoc.session;

import java.util.List;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;

/** A report cannot be submitted while figures that can hardly be true are neither corrected nor explained. */
public class WarningsOpen extends Refused {

    private final transient List<FieldError> errors;

    WarningsOpen(List<ReportChecks.Warning> open) {
        super("session.warningsOpen", open.size());
        this.errors = open.stream()
                .map(warning ->
                        FieldError.of("indicators[" + warning.row() + "]", "session.warningOpen", warning.message()))
                .toList();
    }

    /** Each at the row that it is about, with the warning's words as its argument. */
    public List<FieldError> errors() {
        return errors;
    }
}
