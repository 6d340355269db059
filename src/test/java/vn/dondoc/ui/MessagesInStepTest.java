package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Vietnamese and English say the same things, and pages say nothing outside the bundles. */
class MessagesInStepTest {

    private static final Pattern DIACRITICS = Pattern.compile("[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵếềểễệộốồổỗ]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    /** What is not a word of any language: names of accounts of the demonstration. */
    private static final List<String> NAMES = List.of("dondoc", "admin");

    @Test
    void bothLanguagesHaveTheSameKeysInEveryBundle() throws IOException {
        for (var bundle : Bundles.names()) {
            assertThat(Bundles.read(bundle, "en").keySet())
                    .as(bundle)
                    .isEqualTo(Bundles.read(bundle, "vi").keySet());
        }
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        var owners = new TreeMap<String, String>();
        for (var bundle : Bundles.names()) {
            for (var key : Bundles.read(bundle, "vi").keySet()) {
                assertThat(owners.put(key, bundle)).as(key + " in " + bundle).isNull();
            }
        }
    }

    @Test
    void noMessageIsEmptyOrBrokenByAnApostrophe() throws IOException {
        for (var bundle : Bundles.names()) {
            for (var language : List.of("vi", "en")) {
                Bundles.read(bundle, language).forEach((key, message) -> assertThat(message)
                        .as(bundle + "_" + language + " " + key)
                        .isNotBlank()
                        .doesNotContain("'"));
            }
        }
    }

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        for (var bundle : Bundles.names()) {
            var english = Bundles.read(bundle, "en");
            for (Map.Entry<String, String> message : Bundles.read(bundle, "vi").entrySet()) {
                assertThat(arguments(english.get(message.getKey())))
                        .as(bundle + " " + message.getKey())
                        .isEqualTo(arguments(message.getValue()));
            }
        }
    }

    @Test
    void vietnameseIsWrittenWithItsDiacritics() throws IOException {
        for (var bundle : Bundles.names()) {
            var messages = Bundles.read(bundle, "vi").values();
            var marked = messages.stream()
                    .filter(message ->
                            DIACRITICS.matcher(message.toLowerCase(Locale.ROOT)).find())
                    .count();
            assertThat((double) marked / messages.size()).as(bundle).isGreaterThan(0.6);
        }
    }

    @Test
    void everyKeyOfATemplateIsInABundle() throws IOException {
        var known = Bundles.allKeys();
        for (Path template : TemplateWords.templates()) {
            assertThat(known).as(template.toString()).containsAll(TemplateWords.keys(Files.readString(template)));
        }
    }

    @Test
    void templatesShowNoWordsOfTheirOwn() throws IOException {
        for (Path template : TemplateWords.templates()) {
            var words = TemplateWords.outsideMessages(Files.readString(template)).stream()
                    .filter(word -> !NAMES.contains(word))
                    .toList();
            assertThat(words).as(template.toString()).isEmpty();
        }
    }

    @Test
    void theScanFindsWordsThatAreNotMessages() {
        assertThat(TemplateWords.outsideMessages("""
                        <p title="Gợi ý" th:text="'Chào'">Xin <b th:if="${a > b}">bạn</b> <!-- lời --> [[#{x.y}]]</p>
                        """)).containsExactly("Gợi ý", "Chào", "Xin", "bạn");
    }

    private static int arguments(String message) {
        return ARGUMENT.matcher(message).find() ? new MessageFormat(message).getFormatsByArgumentIndex().length : 0;
    }
}
