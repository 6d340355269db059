package vn.dondoc.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.question.Condition;

/**
 * One condition as the builder shows it, with what was sent for it.
 *
 * @param chosen in words, or null where nothing is asked
 * @param typed what stands in a field for text
 * @param error what is wrong with what was sent, or null
 */
record BuilderField(
        Condition condition,
        List<Option> options,
        String typed,
        String from,
        String to,
        boolean not,
        @Nullable String chosen,
        @Nullable String error) {

    private static final int LONG_LIST = 12;

    /** A box to tick. */
    record Option(String value, String label, boolean chosen) {}

    public boolean range() {
        return condition.kind().range();
    }

    public boolean dates() {
        return condition.kind() == Condition.Kind.DATES;
    }

    public boolean text() {
        return condition.kind().typed();
    }

    public boolean longList() {
        return options.size() > LONG_LIST;
    }
}
