package vn.dondoc.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads templates for what they show: message keys, and words that stand outside messages. */
final class TemplateWords {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][A-Za-z0-9_.-]*)[}(]");
    private static final Pattern SILENT =
            Pattern.compile("<!--.*?-->|<(script|style|kbd)\\b.*?</\\1>|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*?(?:\"[^\"]*\"[^>\"]*|'[^']*'[^>']*)*>", Pattern.DOTALL);
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\s(placeholder|title|aria-label|alt|label)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("th:u?text=\"'([^']*)'\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);

    private TemplateWords() {}

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    static List<String> keys(String template) {
        return KEY.matcher(template).results().map(found -> found.group(1)).toList();
    }

    static List<String> outsideMessages(String template) {
        var markup = SILENT.matcher(template).replaceAll("");
        var words = new ArrayList<String>();
        SHOWN_ATTRIBUTE.matcher(markup).results().forEach(found -> words.add(found.group(2)));
        LITERAL.matcher(markup).results().forEach(found -> words.add(found.group(1)));
        var text = INLINED.matcher(TAG.matcher(markup).replaceAll(" ")).replaceAll("");
        WORD.matcher(text.replaceAll("&\\w+;", " ")).results().forEach(found -> words.add(found.group()));
        return words;
    }
}
