package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/dondoc/proposal");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    @Test
    void everyReasonHasItsWords() throws IOException {
        assertThat(keys("vi"))
                .containsAll(reasons())
                .containsAll(Arrays.stream(UnreadableDocument.Reason.values())
                        .map(UnreadableDocument.Reason::messageKey)
                        .toList());
    }

    private Set<String> reasons() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Set<String> reasons = files.flatMap(MessagesTest::reasonsIn).collect(Collectors.toSet());
            assertThat(reasons).contains("proposal.reason.cue.require", "proposal.reason.figure.amount");
            return reasons;
        }
    }

    private static Stream<String> reasonsIn(Path source) {
        try {
            return Pattern.compile("\"((?:cue|figure)\\.[a-z]+)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .map(m -> "proposal.reason." + m.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/proposal_" + language + ".properties"))) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
