package vn.dondoc.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Compares two wordings word by word: first their lines, then the words of the lines that differ. */
public final class WordDifference {

    private static final Pattern LINES = Pattern.compile("(?<=\n)");
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    /** Characters of unchanged text that stay around a change. */
    private static final int CONTEXT = 120;

    /** Lines or words on both sides together up to which they are compared; more are shown as replaced. */
    private static final int MOST = 2000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    public static List<Piece> of(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(List.of(LINES.split(before)), List.of(LINES.split(after)), difference::compareWords);
        return List.copyOf(difference.pieces);
    }

    /** The same, with long unchanged passages left out. */
    public static List<Piece> brief(String before, String after) {
        List<Piece> all = of(before, after);
        List<Piece> brief = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = all.get(i);
            if (piece.kind() == Piece.Kind.SAME && piece.text().length() > 2 * CONTEXT) {
                shorten(piece.text(), i > 0, i < all.size() - 1, brief);
            } else {
                brief.add(piece);
            }
        }
        return brief;
    }

    private static void shorten(String text, boolean afterChange, boolean beforeChange, List<Piece> brief) {
        if (afterChange) {
            int end = text.lastIndexOf(' ', CONTEXT);
            brief.add(new Piece(Piece.Kind.SAME, text.substring(0, end < 0 ? CONTEXT : end)));
        }
        brief.add(new Piece(Piece.Kind.OMITTED, ""));
        if (beforeChange) {
            int start = text.indexOf(' ', text.length() - CONTEXT);
            brief.add(new Piece(Piece.Kind.SAME, text.substring(start < 0 ? text.length() - CONTEXT : start)));
        }
    }

    private void compare(List<String> before, List<String> after, BiConsumer<String, String> changed) {
        if (before.size() + after.size() > MOST) {
            add(Piece.Kind.REMOVED, String.join("", before));
            add(Piece.Kind.ADDED, String.join("", after));
            return;
        }
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(Piece.Kind.SAME, String.join("", before.subList(done, from)));
            String old = String.join("", delta.getSource().getLines());
            String fresh = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.CHANGE) {
                changed.accept(old, fresh);
            } else {
                add(Piece.Kind.REMOVED, old);
                add(Piece.Kind.ADDED, fresh);
            }
            done = from + delta.getSource().size();
        }
        add(Piece.Kind.SAME, String.join("", before.subList(done, before.size())));
    }

    private void compareWords(String before, String after) {
        compare(List.of(WORDS.split(before)), List.of(WORDS.split(after)), (old, fresh) -> {
            add(Piece.Kind.REMOVED, old);
            add(Piece.Kind.ADDED, fresh);
        });
    }

    private void add(Piece.Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
