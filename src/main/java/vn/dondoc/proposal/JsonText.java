package vn.dondoc.proposal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON as text. A library would take longer to load than a short text takes to read. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean first = true;

    /** Opens an object or a list that has no name. */
    JsonText open(char bracket) {
        separate();
        return begin(bracket);
    }

    JsonText open(String name, char bracket) {
        name(name);
        return begin(bracket);
    }

    JsonText close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /** Numbers stand bare, everything else in quotation marks. */
    JsonText field(String name, @Nullable Object value) {
        name(name);
        value(value);
        return this;
    }

    JsonText list(String name, List<String> values) {
        name(name);
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? " " : ", ");
            value(values.get(i));
        }
        out.append(values.isEmpty() ? "]" : " ]");
        return this;
    }

    private JsonText begin(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private void name(String name) {
        separate();
        quoted(name);
        out.append(" : ");
    }

    private void separate() {
        if (depth > 0) {
            out.append(first ? "" : ",");
            newLine();
        }
        first = false;
    }

    private void newLine() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Number) {
            out.append(value);
        } else {
            quoted(value.toString());
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> character(text, i, c);
            }
        }
        out.append('"');
    }

    /** Control characters and halves of characters cannot stand in a file of UTF-8 themselves. */
    private void character(String text, int at, char c) {
        boolean half = Character.isHighSurrogate(c)
                        && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        if (c < ' ' || half) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(c >> shift & 15, 16));
            }
        } else {
            out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
