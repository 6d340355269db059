package vn.dondoc.ui;

import java.util.Locale;

/** Somebody, perhaps before the login, has chosen a language on a page. */
public record LanguageChosen(Locale language) {}
