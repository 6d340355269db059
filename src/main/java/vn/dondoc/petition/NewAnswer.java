package vn.dondoc.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * What the unit answers to which a petition was referred.
 *
 * @param text in words; the page, which has another text beside it, calls it {@code reply}
 * @param number of the letter with the answer
 * @param date of that letter
 */
public record NewAnswer(
        @Nullable String text,
        @Nullable String number,
        @Nullable LocalDate date) {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NUMBER = 100;

    /** @throws vn.dondoc.rule.Invalid where something of it cannot be read or is missing */
    public static NewAnswer of(Entered in) {
        Checks checks = new Checks();
        String words = in.texts().containsKey("reply") ? "reply" : "text";
        checks.text(in.text(words), words, LONGEST_TEXT)
                .atMost(in.text("number"), "number", LONGEST_NUMBER)
                .that(!ClassificationStamp.stands(in.text(words)), words, "classifiedText");
        NewAnswer read = new NewAnswer(in.text(words), in.text("number"), in.date("date", checks));
        checks.orThrow();
        return read;
    }
}
