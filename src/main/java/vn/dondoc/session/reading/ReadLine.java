package vn.dondoc.session.reading;

import java.util.List;
import java.util.Map;

/**
 * One thing that a text was found to tell, in the words of the report's form.
 *
 * @param fields of an indicator {@code name, figure, unit, column, qualifier, planPercent, yoyPercent, periodLabel},
 *     where {@code column} is the field that takes the figure; of a petition those of the form
 * @param said the name in the text's own words
 * @param figure the figure in the text's own words, empty for a petition
 * @param notes what was done with it
 * @param quote the words it was read from, {@code start} to {@code end} of the text
 * @param reason message key of the rule that found it, see {@code messages/proposal}
 */
public record ReadLine(
        Kind kind,
        Map<String, String> fields,
        String said,
        String figure,
        List<Note> notes,
        String quote,
        int start,
        int end,
        double confidence,
        String reason) {

    /** What it is. */
    public enum Kind {
        INDICATOR,
        PETITION
    }

    /** What was done with the words of the text; {@code report.reading.note.<code>}. */
    public record Note(Code code, List<String> arguments) {

        /** Why a proposal reads other than its text. */
        public enum Code {
            /** Arguments: figure and unit of the text, unit of the catalogue. */
            CONVERTED,
            /** A change in per cent written with the base period as 100. Arguments: the change. */
            AS_INDEX,
            /** The text gives only the change. */
            CHANGE_ONLY,
            /** The text gives only the share of the plan. */
            SHARE_ONLY,
            /** The catalogue counts it in a unit into which it cannot be converted. Arguments: that unit. */
            UNIT_DIFFERS
        }

        static Note of(Code code, String... arguments) {
            return new Note(code, List.of(arguments));
        }
    }

    public boolean isIndicator() {
        return kind == Kind.INDICATOR;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** In hundredths, for people. */
    public int percent() {
        return (int) Math.round(confidence * 100);
    }
}
