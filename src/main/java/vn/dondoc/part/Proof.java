package vn.dondoc.part;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * What whoever did a part shows for it.
 *
 * @param number and {@code date} of the document, both or neither
 * @param attachmentId a file of the task
 */
public record Proof(
        String text,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable Long attachmentId) {

    private static final int LONGEST = 4000;

    /** From a machine. */
    public static Proof of(Entered in) {
        return of(in, name -> name);
    }

    /** @param named the name under which a field of this name is entered, {@code text}, {@code number} or {@code date} */
    public static Proof of(Entered in, UnaryOperator<String> named) {
        Checks checks = new Checks();
        String text = in.text(named.apply("text"));
        checks.text(text, named.apply("text"), LONGEST)
                .that(!ClassificationStamp.stands(text), named.apply("text"), "classifiedText")
                .atMost(in.text(named.apply("number")), named.apply("number"), 100);
        Proof proof = new Proof(
                text == null ? "" : text,
                in.text(named.apply("number")),
                in.date(named.apply("date"), checks),
                in.integer(named.apply("attachment"), checks) == null
                        ? null
                        : Long.valueOf(in.typed(named.apply("attachment")).strip()));
        checks.that((proof.number == null) == (proof.date == null), named.apply("date"), "numberAndDateTogether")
                .orThrow();
        return proof;
    }

    /** The same with a file that was just stored. */
    public Proof with(@Nullable Long file) {
        return file == null ? this : new Proof(text, number, date, file);
    }
}
