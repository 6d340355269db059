package vn.dondoc.bulk;

import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import vn.dondoc.bulk.Outcome.Refusal;
import vn.dondoc.engine.StepNotOpen;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** Turns what one task's step was refused with into its line of the answer, so that the other tasks go on. */
final class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static Refusal of(String task, RuntimeException problem) {
        if (problem instanceof NotFound) {
            return refusal(404, "rule.bulk.notFound", task);
        }
        if (problem instanceof NotAllowed notAllowed) {
            return refusal(403, "rule." + notAllowed.rule());
        }
        if (problem instanceof Refused refused) {
            return refusal(409, "rule." + refused.rule(), refused.arguments());
        }
        if (problem instanceof Stale) {
            return refusal(412, "rule.bulk.changed");
        }
        if (problem instanceof StepNotOpen || problem instanceof ConcurrencyFailureException) {
            return refusal(409, "rule.overtaken");
        }
        if (problem instanceof Invalid invalid) {
            FieldError first = invalid.errors().get(0);
            return refusal(400, "invalid." + first.error(), first.arguments().toArray());
        }
        log.error("A step on {} failed among others", task, problem);
        return refusal(500, "rule.bulk.failed");
    }

    private static Refusal refusal(int status, String key, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Refusal(status, key, texts);
    }
}
