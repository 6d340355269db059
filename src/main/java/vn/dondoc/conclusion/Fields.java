package vn.dondoc.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ParsedNumber;
import vn.dondoc.text.StrictDate;
import vn.dondoc.text.VietnameseNumber;

/** Reads the typed fields of one directive; what cannot be read is noted at its field. */
record Fields(Checks checks, String path) {

    void that(boolean condition, String field, String error, Object... arguments) {
        checks.that(condition, path + field, error, arguments);
    }

    @Nullable
    String text(@Nullable String typed, String field, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        checks.atMost(typed, path + field, longest);
        return typed.strip();
    }

    @Nullable
    LocalDate date(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return StrictDate.parse(typed);
        } catch (StrictDate.Refused refused) {
            that(false, field, "conclusion.date." + refused.reason(), typed.strip());
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equals(typed)) {
                return choice;
            }
        }
        that(false, field, "conclusion.unknownChoice", typed);
        return null;
    }

    <E extends Enum<E>> E choice(Class<E> type, @Nullable String typed, String field, E otherwise) {
        E choice = choice(type, typed, field);
        return choice == null ? otherwise : choice;
    }

    @Nullable
    BigDecimal number(@Nullable Object typed, String field) {
        if (typed instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (typed == null || typed.toString().isBlank()) {
            return null;
        }
        ParsedNumber parsed = VietnameseNumber.parse(typed.toString());
        if (parsed instanceof ParsedNumber.Value read) {
            return read.value();
        }
        if (parsed instanceof ParsedNumber.Ambiguous ambiguous) {
            that(
                    false,
                    field,
                    "conclusion.numberAmbiguous",
                    ambiguous.typed(),
                    VietnameseNumber.toInput(ambiguous.decimal()),
                    VietnameseNumber.toInput(ambiguous.thousands()));
        } else {
            that(false, field, "conclusion.notANumber", typed);
        }
        return null;
    }
}
