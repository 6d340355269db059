package vn.dondoc.session.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was found to tell, beside what the form holds already.
 *
 * @param source name of the file, empty for a pasted text
 */
public record ReportReading(String source, String text, List<Line> lines) {

    /** How a line stands to the form. */
    public enum Standing {
        /** The form has nothing about it yet. */
        NEW,
        /** The form has its row, without these figures. */
        FILLS,
        /** The form has other figures. */
        REPLACES,
        /** The form has it already. */
        SAME,
        /** The text tells the same thing before. */
        TWICE
    }

    /**
     * A field of the form that would read otherwise.
     *
     * @param before empty where nothing stands there
     */
    public record Change(String field, String before, String after) {}

    /**
     * @param path {@code items[3]}
     * @param code of the catalogue's entry that is meant
     * @param changes what of the form's row would read otherwise
     */
    public record Line(
            String path,
            ReadLine read,
            Standing standing,
            @Nullable String code,
            List<Change> changes) {

        /** Whether it is chosen before anybody has chosen: certain enough, and nothing typed is overwritten. */
        public boolean isChosen(double threshold) {
            return read.confidence() >= threshold && (standing == Standing.NEW || standing == Standing.FILLS);
        }

        public boolean isUncertain(double threshold) {
            return read.confidence() < threshold;
        }
    }

    public List<Line> indicators() {
        return lines.stream().filter(line -> line.read().isIndicator()).toList();
    }

    public List<Line> petitions() {
        return lines.stream().filter(line -> !line.read().isIndicator()).toList();
    }
}
