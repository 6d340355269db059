package vn.dondoc.attachment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.Nfc;

/** A file name without folders, control characters or what a file system refuses; the extension stays. */
record FileName(String text) {

    private static final int LONGEST = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}<>:\"|?*]+");
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    static FileName of(@Nullable String sent) {
        String base = FOLDERS.matcher(sent == null ? "" : sent).replaceFirst("");
        String clean =
                EDGES.matcher(UNWANTED.matcher(Nfc.of(base)).replaceAll(" ")).replaceAll("");
        return new FileName(shortened(clean.replaceAll("\\s+", " ")));
    }

    /** In lower case without its dot; empty where there is none. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - extension.length()).strip() + extension;
    }
}
