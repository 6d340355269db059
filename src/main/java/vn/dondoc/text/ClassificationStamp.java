package vn.dondoc.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stamp of a classified paper: a line of its own near the top that says MẬT, TỐI MẬT or TUYỆT MẬT, and nothing
 * else but, perhaps, "Độ mật:" before it, a frame around it or spaces between its letters.
 */
public final class ClassificationStamp {

    /** Lines that are not empty in which a stamp is looked for. */
    private static final int TOP = 25;

    private static final Pattern STAMP = Pattern.compile(
            "[\\p{Punct}\\s]*(?:(?:ĐỘ|Độ) (?:MẬT|mật)\\s*:?\\s*)?(?:(?:T\\s*Ố\\s*I|T\\s*U\\s*Y\\s*Ệ\\s*T)\\s+)?M\\s*Ậ\\s*T[\\p{Punct}\\s]*");

    private ClassificationStamp() {}

    public static boolean stands(@Nullable String text) {
        return text != null
                && Nfc.of(text)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .limit(TOP)
                        .anyMatch(line -> STAMP.matcher(line).matches());
    }
}
