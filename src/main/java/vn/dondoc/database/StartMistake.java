package vn.dondoc.database;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A mistake in the settings or the surroundings that the operator can put right. */
final class StartMistake extends RuntimeException {

    private final String key;
    private final Object[] details;

    StartMistake(String key, @Nullable Throwable cause, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = details;
    }

    /** One line that says what is wrong and what to do. */
    String line(Locale locale) {
        String text = ResourceBundle.getBundle("messages.database", locale).getString("database.mistake." + key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(details[i]));
        }
        return text;
    }

    @Override
    public String getMessage() {
        return line(Locale.ENGLISH);
    }
}
