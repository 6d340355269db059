package vn.dondoc.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The matches of a pattern in a part of a text, one after the other, as {@link Matcher#find()} gives them. */
final class Search {

    private final Matcher matcher;
    private final Beginnings beginnings;
    private final CharSequence text;
    private final int end;
    private int next;

    Search(Pattern pattern, CharSequence text, Span span) {
        this.matcher = pattern.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        this.beginnings = Beginnings.of(pattern);
        this.text = text;
        this.next = span.start();
        this.end = span.end();
    }

    boolean find() {
        if (beginnings.anywhere()) {
            return matcher.find();
        }
        for (int i = next; i < end; i++) {
            if (beginnings.mayBeAt(text, i)) {
                matcher.region(i, end);
                if (matcher.lookingAt()) {
                    next = Math.max(i + 1, matcher.end());
                    return true;
                }
            }
        }
        next = end;
        return false;
    }

    int start() {
        return matcher.start();
    }

    int end() {
        return matcher.end();
    }

    String group() {
        return matcher.group();
    }

    String group(int number) {
        return matcher.group(number);
    }

    int start(int number) {
        return matcher.start(number);
    }

    int end(int number) {
        return matcher.end(number);
    }
}
