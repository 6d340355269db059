package vn.dondoc.part;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * A unit that is to coordinate from now on.
 *
 * @param unit short name
 * @param part its contribution, or null where it only coordinates
 */
public record NewCoordinator(
        String unit, String reason, @Nullable NewPart part) {

    /** From a machine: {@code unit}, {@code reason}, and {@code contribution} with {@code dueOn}, both or neither. */
    public static NewCoordinator of(Entered in) {
        return of(in, name -> name);
    }

    /** @param named the name under which a field of this name is entered */
    public static NewCoordinator of(Entered in, UnaryOperator<String> named) {
        Checks checks = new Checks();
        String unit = in.text(named.apply("unit"));
        String reason = in.text(named.apply("reason"));
        String what = in.text(named.apply("contribution"));
        LocalDate due = in.date(named.apply("dueOn"), checks);
        checks.text(unit, named.apply("unit"), 200)
                .text(reason, named.apply("reason"), 2000)
                .atMost(what, named.apply("contribution"), 2000)
                .that(!ClassificationStamp.stands(what), named.apply("contribution"), "classifiedText")
                .that(what == null || due != null, named.apply("dueOn"), "required")
                .that(due == null || what != null, named.apply("contribution"), "required")
                .orThrow();
        return new NewCoordinator(
                unit == null ? "" : unit,
                reason == null ? "" : reason,
                what == null || due == null ? null : new NewPart(unit, null, what, null, due));
    }
}
