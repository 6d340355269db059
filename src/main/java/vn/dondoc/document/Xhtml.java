package vn.dondoc.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes well-formed XHTML; every text that goes in is cleaned and escaped. */
final class Xhtml {

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b");

    private final StringBuilder written = new StringBuilder(8_192);

    Xhtml open(String element) {
        written.append('<').append(element).append('>');
        return this;
    }

    Xhtml open(String element, String cssClass) {
        written.append('<').append(element).append(" class=\"").append(cssClass).append("\">");
        return this;
    }

    /** @param style of our own making, never of text from outside */
    Xhtml openStyled(String element, String cssClass, String style) {
        written.append('<').append(element).append(" class=\"").append(cssClass);
        written.append("\" style=\"").append(style).append("\">");
        return this;
    }

    Xhtml close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    Xhtml text(String text) {
        PaperText.clean(text).codePoints().forEach(this::escaped);
        return this;
    }

    /** What is markup already. */
    Xhtml markup(String markup) {
        written.append(markup);
        return this;
    }

    Xhtml part(String element, Part part, String text) {
        return open(element, part.cssClass()).text(text).close(element);
    }

    Xhtml words(Words words) {
        words.runs().forEach(this::run);
        return this;
    }

    private void run(Run run) {
        String face = (run.bold() ? "bold " : "") + (run.italic() ? "italic " : "") + (run.alert() ? "alert" : "");
        if (face.isBlank()) {
            dated(run.text());
        } else {
            open("span", face.strip()).dated(run.text()).close("span");
        }
    }

    /** A text whose dates stay on one line. */
    private Xhtml dated(String text) {
        Matcher dates = DATE.matcher(text);
        int from = 0;
        while (dates.find()) {
            text(text.substring(from, dates.start()));
            open("span", "date").text(dates.group()).close("span");
            from = dates.end();
        }
        return text(text.substring(from));
    }

    private void escaped(int sign) {
        switch (sign) {
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '&' -> written.append("&amp;");
            case '"' -> written.append("&quot;");
            default -> written.appendCodePoint(sign);
        }
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
