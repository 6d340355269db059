package vn.dondoc.conclusion;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.text.SearchText;

/**
 * Tells whether words name a unit: in full, as its branch ("ngành công thương"), in a list ("các Sở: Tài chính, Y tế") or by
 * initials ("Sở GD&ĐT").
 */
final class NameInWords {

    private static final Pattern PREFIX = Pattern.compile("^(so|ubnd|ban) ");
    private static final Pattern PUNCTUATION = Pattern.compile("[,;.:()]");
    private static final Pattern JOINTS = Pattern.compile("[^a-z0-9 ]+| va(?= )");
    private static final Pattern SPACES = Pattern.compile(" +");

    /** Fewer letters than these occur by chance, so that they must stand alone. */
    private static final int TELLING = 4;

    private static final Pattern LIST = Pattern.compile("(?<![a-z0-9])cac so ?[:,]? ([^;]*)");
    private static final Pattern BEFORE_ITEM = Pattern.compile("(?:^|[,:]|(?<![a-z0-9])va) ?$");
    private static final Pattern BEHIND_ITEM = Pattern.compile("^ ?(?:$|[,;.]|va )");

    private final String listed;
    private final String words;
    private final String bare;

    NameInWords(String text) {
        String folded = SearchText.fold(text);
        Matcher list = LIST.matcher(folded);
        listed = list.find() ? list.group(1) : "";
        words = spaced(PUNCTUATION.matcher(folded).replaceAll(" "));
        bare = spaced(JOINTS.matcher(folded).replaceAll(""));
    }

    private static String spaced(String text) {
        return SPACES.matcher(" " + text + " ").replaceAll(" ");
    }

    boolean name(String unit, UnitKind kind) {
        String name = SearchText.fold(unit);
        String core = PREFIX.matcher(name).replaceFirst("");
        return contains(name)
                || contains("nganh " + core)
                || kind == UnitKind.COMMUNE && contains(core)
                || kind == UnitKind.DEPARTMENT && (lists(core) || hasInitials(initials(core)))
                || name.startsWith("cong an ") && contains("ca " + name.substring("cong an ".length()));
    }

    private boolean contains(String name) {
        return words.contains(" " + name + " ");
    }

    private boolean lists(String core) {
        int at = listed.indexOf(core);
        return at >= 0
                && BEFORE_ITEM.matcher(listed.substring(0, at)).find()
                && BEHIND_ITEM.matcher(listed.substring(at + core.length())).find();
    }

    private boolean hasInitials(String initials) {
        return initials.length() > 1 && bare.contains(" so " + initials + " ")
                || initials.length() >= TELLING && bare.replace(" ", "").contains("so" + initials);
    }

    private static String initials(String core) {
        return Arrays.stream(core.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !word.equals("va"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
