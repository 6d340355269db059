package vn.dondoc.question;

import org.jspecify.annotations.Nullable;

/**
 * One line of a count by a {@link Dimension}.
 *
 * @param key what {@link Question#at} takes; {@link Question#NONE} for the tasks that have nothing there
 * @param label null for these; the name of a constant where the dimension counts by one
 */
public record CountLine(
        String key, @Nullable String label, @Nullable String labelEn, Counted counts) {

    public boolean none() {
        return label == null;
    }

    public @Nullable String label(boolean english) {
        return english && labelEn != null ? labelEn : label;
    }
}
