package vn.dondoc.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.ReferenceKind;
import vn.dondoc.text.Entered;

/** What is known of a document, as it is entered. */
public record DocumentData(
        @Nullable ReferenceKind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String years) {

    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 100;

    /** @throws vn.dondoc.rule.Invalid where something of it cannot be read or is missing */
    public static DocumentData of(Entered in) {
        Checks checks = new Checks();
        checks.text(in.text("title"), "title", LONGEST)
                .atMost(in.text("number"), "number", LONGEST_NUMBER)
                .atMost(in.text("issuer"), "issuer", LONGEST)
                .atMost(in.text("years"), "years", LONGEST_NUMBER);
        DocumentData read = new DocumentData(
                in.choice("kind", ReferenceKind.class, checks),
                in.text("number"),
                in.date("issuedOn", checks),
                in.text("issuer"),
                in.text("title"),
                in.text("years"));
        checks.present(read.kind(), "kind").orThrow();
        return read;
    }
}
