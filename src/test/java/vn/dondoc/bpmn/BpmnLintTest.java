package vn.dondoc.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.support.Chromium;

/** bpmnlint, with its recommended rules and those for Camunda 7.24, finds nothing in our diagrams. */
class BpmnLintTest {

    private static Page page;

    @BeforeAll
    static void loadLinter() throws IOException {
        page = Chromium.shared().newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(linter()));
    }

    @AfterAll
    static void close() {
        Chromium.closeWindows();
    }

    @Test
    void thereAreDiagrams() throws IOException {
        assertThat(Diagrams.all()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.dondoc.bpmn.Diagrams#all")
    void diagramHasNoFindings(Path diagram) throws IOException {
        assertThat(findings(Files.readString(diagram))).isEmpty();
    }

    @Test
    void brokenDiagramIsReported() {
        assertThat(String.join("\n", findings(Diagrams.broken())))
                .contains("error end-event-required at SomethingElse")
                .contains("error label-required at Task_Unlabelled")
                .contains("error no-bpmndi at Start_Nothing")
                .contains("warn no-overlapping-elements");
    }

    @Test
    void missingHistoryTimeToLiveIsReportedForCamunda() throws IOException {
        String xml = Files.readString(Diagrams.all().get(0)).replace(" camunda:historyTimeToLive=\"P3650D\"", "");

        assertThat(findings(xml)).singleElement().asString().contains("camunda-compat/history-time-to-live");
    }

    @Test
    void unreadableFileIsReported() {
        assertThat(findings("<bpmn:definitions")).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(String xml) {
        return (List<String>) page.evaluate("xml => lintBpmn(xml)", xml);
    }

    private static String linter() throws IOException {
        try (var bundle = BpmnLintTest.class.getResourceAsStream("/vendor/bpmnlint/bpmnlint.bundle.js")) {
            return new String(bundle.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
