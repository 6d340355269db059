package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealTextsTest {

    private static final Path ANNOTATED = Path.of("../shared/extraction/dev");
    private static final Path SEEDS = Path.of("../shared/seeds");

    @TestFactory
    Stream<DynamicTest> spansAreExactInEveryAnnotatedText() throws IOException {
        assumeTrue(
                Files.isDirectory(ANNOTATED), "no annotated texts beside this copy of the project, nothing to check");
        try (Stream<Path> files = Files.list(ANNOTATED)) {
            List<Path> annotations =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            return annotations.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private void check(Path annotation) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(annotation));
        Proposal proposal = new Proposer()
                .propose(
                        text(annotation),
                        LocalDate.parse(gold.get("reference_date").asString()));

        Spans.assertExact(proposal);
        assertThat(proposal.directives().isEmpty())
                .isEqualTo(gold.get("directives").isEmpty());
    }

    private String text(Path annotation) throws IOException {
        String name = annotation.getFileName().toString().replace(".json", ".txt");
        Path beside = annotation.resolveSibling(name);
        return Files.readString(Files.exists(beside) ? beside : SEEDS.resolve(name));
    }
}
