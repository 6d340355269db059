package vn.dondoc.proposal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Where a match of a pattern can begin, told by its first letter, so that a search passes over all other places instead of
 * trying every word of every rule there. A pattern that it does not understand may begin anywhere.
 */
final class Beginnings {

    private static final Map<String, Beginnings> KNOWN = new ConcurrentHashMap<>();
    private static final Beginnings ANYWHERE = new Beginnings("");
    private static final String BEHIND_NO_LETTER = "(?<![\\p{L}])";
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final String regex;
    private final Set<Character> letters = new HashSet<>();
    private final StringBuilder classes = new StringBuilder();
    private final byte[] answers = new byte[0x2100];
    private final boolean anywhere;
    private boolean opensWord = true;
    private int at;

    private Beginnings(String regex) {
        this.regex = regex;
        this.anywhere = !isUnderstood();
    }

    private boolean isUnderstood() {
        try {
            return !alternatives(true, true) && at == regex.length();
        } catch (UnsupportedOperationException | StringIndexOutOfBoundsException e) {
            return false;
        }
    }

    static Beginnings of(Pattern pattern) {
        return pattern.flags() != 0 ? ANYWHERE : KNOWN.computeIfAbsent(pattern.pattern(), Beginnings::new);
    }

    boolean anywhere() {
        return anywhere;
    }

    /** False where no match begins. */
    boolean mayBeAt(CharSequence text, int place) {
        return isFirst(text.charAt(place)) && !(opensWord && place > 0 && Character.isLetter(text.charAt(place - 1)));
    }

    private boolean isFirst(char c) {
        if (c >= answers.length) {
            return !classes.isEmpty() || letters.contains(c);
        }
        if (answers[c] == 0) {
            answers[c] = reads(c) ? YES : NO;
        }
        return answers[c] == YES;
    }

    private boolean reads(char c) {
        return letters.contains(c) || !classes.isEmpty() && Pattern.matches("[" + classes + "]", String.valueOf(c));
    }

    /** Reads up to the closing bracket or the end; true when it may match nothing. */
    private boolean alternatives(boolean first, boolean whole) {
        boolean mayBeEmpty = false;
        at--;
        do {
            at++;
            opensWord &= !whole || regex.startsWith(BEHIND_NO_LETTER, at);
            mayBeEmpty |= sequence(first);
        } while (at < regex.length() && regex.charAt(at) == '|');
        return mayBeEmpty;
    }

    private boolean sequence(boolean first) {
        boolean open = true;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            open &= element(first && open);
        }
        return open;
    }

    private boolean element(boolean first) {
        char c = regex.charAt(at++);
        boolean empty =
                switch (c) {
                    case '(' -> group(first);
                    case '[' -> set(first);
                    case '\\' -> escape(first);
                    case '.', '^', '$', '*', '+', '?', '{' -> beyond(first, c);
                    default -> letter(c, first);
                };
        return quantified(empty);
    }

    /** What is not understood matters only where a match can begin. */
    private static boolean beyond(boolean first, char c) {
        if (first || c != '.' && c != '$') {
            throw new UnsupportedOperationException();
        }
        return false;
    }

    private boolean letter(char c, boolean first) {
        if (first) {
            letters.add(c);
        }
        return false;
    }

    private boolean group(boolean first) {
        boolean looksAround = false;
        if (regex.charAt(at) == '?') {
            boolean back = regex.charAt(at + 1) == '<';
            char kind = regex.charAt(at + (back ? 2 : 1));
            if (kind != '=' && kind != '!' && (back || kind != ':')) {
                throw new UnsupportedOperationException();
            }
            looksAround = kind != ':';
            at += back ? 3 : 2;
        }
        boolean mayBeEmpty = alternatives(first && !looksAround, false);
        if (regex.charAt(at++) != ')') {
            throw new UnsupportedOperationException();
        }
        return looksAround || mayBeEmpty;
    }

    private boolean set(boolean first) {
        int start = at - 1;
        for (; regex.charAt(at) != ']'; at++) {
            if (regex.charAt(at) == '[' || regex.charAt(at) == '&') {
                throw new UnsupportedOperationException();
            }
            at += regex.charAt(at) == '\\' ? 1 : 0;
        }
        at++;
        if (first) {
            classes.append(regex, start, at);
        }
        return false;
    }

    private boolean escape(boolean first) {
        int start = at - 1;
        char c = regex.charAt(at++);
        if (c == 'p') {
            at = regex.indexOf('}', at) + 1;
        } else if ("dsS".indexOf(c) < 0 && Character.isLetterOrDigit(c)) {
            throw new UnsupportedOperationException();
        }
        if (first) {
            classes.append(regex, start, at);
        }
        return false;
    }

    private boolean quantified(boolean empty) {
        if (at >= regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
            return empty;
        }
        char c = regex.charAt(at++);
        boolean none = c == '?' || c == '*' || c == '{' && regex.charAt(at) == '0';
        at = c == '{' ? regex.indexOf('}', at) + 1 : at;
        at += at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0 ? 1 : 0;
        return empty || none;
    }
}
