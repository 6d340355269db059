package vn.dondoc.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * What is decided on a petition.
 *
 * @param text in words; the reason where it is refused
 * @param answerUnit short name of the unit that answers; needed where the petition is referred
 * @param dueOn by when that unit answers, the policy's working days where nothing is said; when a pending one is decided on again
 * @param directive code of the issued directive that came of it, where the conclusion does not say so already
 */
public record NewDisposition(
        @Nullable Disposition disposition,
        @Nullable String text,
        @Nullable String answerUnit,
        @Nullable LocalDate dueOn,
        @Nullable String directive) {

    static final NewDisposition ACCEPTED = new NewDisposition(Disposition.ACCEPTED, null, null, null, null);

    private static final int LONGEST_TEXT = 4000;

    /** @throws vn.dondoc.rule.Invalid where something of it cannot be read or is missing */
    public static NewDisposition of(Entered in) {
        Checks checks = new Checks();
        String words = in.text("text") == null ? "reason" : "text";
        String day = in.text("dueOn") == null && in.text("date") != null ? "date" : "dueOn";
        NewDisposition read = new NewDisposition(
                in.choice("disposition", Disposition.class, checks),
                in.text(words),
                in.text("answerUnit"),
                in.date(day, checks),
                in.text("directive"));
        checks.that(in.text("disposition") != null, "disposition", "required")
                .atMost(read.text(), words, LONGEST_TEXT)
                .that(!ClassificationStamp.stands(read.text()), words, "classifiedText");
        if (read.disposition() != null) {
            read.require(in, day, checks);
        }
        checks.orThrow();
        return read;
    }

    private void require(Entered in, String day, Checks checks) {
        checks.that(disposition != Disposition.REFUSED || text != null, "text", "petition.reasonRequired")
                .that(disposition != Disposition.REFERRED || answerUnit != null, "answerUnit", "petition.unitRequired")
                .that(disposition != Disposition.PENDING || in.text(day) != null, "dueOn", "petition.dateRequired");
    }
}
