package vn.dondoc.part;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * A part to be handed on, to a unit or to a person.
 *
 * @param unit short name, of a division of the lead unit or of a coordinating unit
 * @param person of the lead unit, by account name or number
 * @param product what is to be shown for it, or null where words will do
 */
public record NewPart(
        @Nullable String unit,
        @Nullable String person,
        String what,
        @Nullable String product,
        LocalDate dueOn) {

    private static final int LONGEST = 2000;

    /** From a machine: {@code unit} or {@code person}, {@code what}, {@code product}, {@code dueOn}. */
    public static NewPart of(Entered in) {
        return of(in, name -> name);
    }

    /** @param named the name under which a field of this name is entered */
    public static NewPart of(Entered in, UnaryOperator<String> named) {
        Checks checks = new Checks();
        String what = in.text(named.apply("what"));
        checks.text(what, named.apply("what"), LONGEST)
                .that(!ClassificationStamp.stands(what), named.apply("what"), "classifiedText")
                .atMost(in.text(named.apply("product")), named.apply("product"), 500);
        LocalDate due = in.date(named.apply("dueOn"), checks);
        checks.present(due, named.apply("dueOn"));
        String unit = in.text(named.apply("unit"));
        String person = in.text(named.apply("person"));
        checks.that((unit == null) != (person == null), named.apply("unit"), "part.unitOrPerson");
        checks.orThrow();
        return new NewPart(
                unit,
                person,
                what == null ? "" : what,
                in.text(named.apply("product")),
                due == null ? LocalDate.MIN : due);
    }
}
