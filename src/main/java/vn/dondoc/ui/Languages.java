package vn.dondoc.ui;

import java.util.List;
import java.util.Locale;

/** The languages of the interface, the first being the default. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.forLanguageTag("en");
    public static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);

    private Languages() {}

    static Locale named(String tag) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(tag))
                .findFirst()
                .orElse(VIETNAMESE);
    }
}
