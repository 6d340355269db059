package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of papers from {@code papers/<name>.properties}. Papers are Vietnamese whatever the reader's language. */
public final class PaperWords {

    static final PaperWords FORMS = PaperWords.of("forms");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Properties words = new Properties();

    private PaperWords() {}

    /** @param name of the file without directory and ending */
    public static PaperWords of(String name) {
        PaperWords read = new PaperWords();
        String path = "/papers/" + name + ".properties";
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PaperWords.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            read.words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The text of a key with its places filled; a key that is not there is a mistake of the program. */
    public String text(String key, Object... values) {
        String pattern = Objects.requireNonNull(words.getProperty(key), key);
        return new MessageFormat(pattern, VIETNAMESE).format(values);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }
}
