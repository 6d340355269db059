package vn.dondoc.proposal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what is proposed for annotated texts and fails when it gets worse. To see the figures of every document, how much
 * they differ between documents and what they are without each of them:
 * {@code mvn -q test -Dtest=ExtractionQualityTest -Ddondoc.extraction.print=true}.
 */
class ExtractionQualityTest {

    private static final Path BESIDE = Path.of("../shared/extraction/dev");
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path INVENTED = Path.of("src/test/resources/proposal/annotated");

    /** What was reached when the floors were set, rounded down to two decimals, less one hundredth. */
    private static final Floors REAL_TEXTS = new Floors(0.98, 0.96, 0.99, 0.96, 0.99);

    /** The same for the invented texts. */
    private static final Floors INVENTED_TEXTS = new Floors(0.94, 0.92, 0.93, 0.86, 0.92);

    @Test
    void realTextsAreReadAsWellAsBefore() throws IOException {
        assumeTrue(Files.isDirectory(BESIDE), "no annotated texts beside this copy of the project, nothing to measure");

        check(measure(BESIDE), REAL_TEXTS);
    }

    @Test
    void inventedTextsAreReadAsWellAsBefore() throws IOException {
        check(measure(INVENTED), INVENTED_TEXTS);
    }

    private static void check(Map<String, ExtractionTally> documents, Floors floors) {
        assertThat(documents).isNotEmpty();
        String table = table(documents);
        if (Boolean.getBoolean("dondoc.extraction.print")) {
            System.out.println(table);
        }
        ExtractionTally all = sum(documents);
        atLeast("F1 of directives", all.directives(), floors.directives(), table);
        atLeast("right lead agencies", all.lead(), floors.lead(), table);
        atLeast("dates found", all.dated(), floors.dated(), table);
        atLeast("F1 of indicators", all.indicators(), floors.indicators(), table);
        atLeast("F1 of petitions", all.petitions(), floors.petitions(), table);
    }

    private static void atLeast(String figure, double reached, double floor, String table) {
        assertThat(reached).as("%s%n%s%n", figure, table).isGreaterThanOrEqualTo(floor);
    }

    private static Map<String, ExtractionTally> measure(Path folder) throws IOException {
        List<Path> annotations;
        try (Stream<Path> files = Files.list(folder)) {
            annotations = files.filter(f -> f.toString().endsWith(".json")).toList();
        }
        Map<String, ExtractionTally> documents = new TreeMap<>();
        for (Path annotation : annotations) {
            String name = annotation.getFileName().toString().replace(".json", "");
            JsonNode gold = JsonMapper.shared().readTree(Files.readString(annotation));
            Path beside = annotation.resolveSibling(name + ".txt");
            Path text = Files.exists(beside) ? beside : SEEDS.resolve(name + ".txt");
            documents.put(
                    name,
                    ExtractionScore.of(
                            gold, propose(text, gold.get("reference_date").stringValue())));
        }
        return documents;
    }

    private static JsonNode propose(Path text, String referenceDate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] command = {"propose", text.toString(), "--date=" + referenceDate};
        assertThat(ProposeCommand.run(command, new PrintStream(out), System.err))
                .as("proposals for %s", text)
                .isEqualTo(ProposeCommand.DONE);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static ExtractionTally sum(Map<String, ExtractionTally> documents) {
        ExtractionTally sum = new ExtractionTally();
        documents.values().forEach(sum::add);
        return sum;
    }

    private static String table(Map<String, ExtractionTally> documents) {
        ExtractionTally all = sum(documents);
        String rows = documents.entrySet().stream()
                .map(d -> d.getValue().row(d.getKey()))
                .collect(joining("\n"));
        return String.join("\n", ExtractionTally.HEAD, rows, all.row("MICRO"), all.counted(), "", spread(documents));
    }

    private static String spread(Map<String, ExtractionTally> documents) {
        String rows = documents.keySet().stream()
                .map(name -> line(name, micros(without(name, documents))))
                .collect(joining("\n"));
        return String.join(
                "\n",
                "F1 over all documents but one      directives indicators petitions",
                rows,
                line("mean of the documents", over(documents, ExtractionQualityTest::mean)),
                line("standard deviation", over(documents, ExtractionQualityTest::deviation)));
    }

    private static Map<String, ExtractionTally> without(String name, Map<String, ExtractionTally> documents) {
        Map<String, ExtractionTally> rest = new TreeMap<>(documents);
        rest.remove(name);
        return rest;
    }

    private static double[] micros(Map<String, ExtractionTally> documents) {
        ExtractionTally sum = sum(documents);
        return new double[] {sum.directives(), sum.indicators(), sum.petitions()};
    }

    private static double[] over(Map<String, ExtractionTally> documents, ToDoubleFunction<double[]> statistic) {
        return Stream.<ToDoubleFunction<ExtractionTally>>of(
                        ExtractionTally::directives, ExtractionTally::indicators, ExtractionTally::petitions)
                .mapToDouble(f1 -> statistic.applyAsDouble(
                        documents.values().stream().mapToDouble(f1).toArray()))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / Math.max(1, values.length - 1));
    }

    private static String line(String name, double[] figures) {
        return String.format(
                "%-34s %s", name.substring(0, Math.min(34, name.length())), ExtractionTally.print(figures));
    }

    private record Floors(double directives, double lead, double dated, double indicators, double petitions) {}
}
