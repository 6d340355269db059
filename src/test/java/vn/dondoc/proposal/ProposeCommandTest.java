package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProposeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsTheProposalAsJson() throws IOException {
        Path file = folder.resolve("ket-luan.txt");
        Files.writeString(
                file,
                "Lãnh đạo Sở Y tế cho biết, 9 tháng năm 2026, tổng thu viện phí đạt 1.250,5 tỷ đồng, bằng 80% kế hoạch.\n"
                        + "Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 15/12.");

        assertThat(run("propose", file.toString(), "--date=2026-11-23")).isZero();

        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode directive = json.get("directives").get(0);
        assertThat(directive.get("text").asString()).isEqualTo("Sở Y tế báo cáo trước ngày 15/12");
        assertThat(directive.get("deadline").asString()).isEqualTo("2026-12-15");
        assertThat(directive.get("deadline_text").asString()).isEqualTo("trước ngày 15/12");
        assertThat(directive.get("rule").asString()).isEqualTo("cue.require");
        assertThat(directive.get("reason").asString())
                .isEqualTo(
                        "speaker: Chủ tịch UBND tỉnh; verb: yêu cầu; date from: trước ngày 15/12; rule: cue.require");
        JsonNode indicator = json.get("indicators").get(0);
        assertThat(indicator.get("value").asDouble()).isEqualTo(1250.5);
        assertThat(indicator.get("plan_percent").asInt()).isEqualTo(80);
        assertThat(indicator.get("yoy_percent").isNull()).isTrue();
        assertThat(indicator.get("kind").asString()).isEqualTo("actual");
        assertThat(json.has("petitions")).isTrue();
        assertThat(json.has("text")).isFalse();
        assertThat(err.size()).isZero();
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "Sở Y tế.");

        assertComplaint("Cách dùng", "propose");
        assertComplaint("Cách dùng", "propose", file.toString(), "--dat=2026-01-01");
        assertComplaint("31", "propose", file.toString(), "--date=2026-02-31");
        assertComplaint("Không tìm thấy", "propose", folder.resolve("b.txt").toString());
        assertComplaint("Không tìm thấy", "propose", folder.toString());
        Files.writeString(folder.resolve("a.docx"), "no");
        assertComplaint(
                "không phải văn bản Word", "propose", folder.resolve("a.docx").toString());
    }

    private void assertComplaint(String words, String... args) {
        out.reset();
        err.reset();
        assertThat(run(args)).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(words)
                .containsOnlyOnce("\n")
                .endsWith("\n");
    }

    private int run(String... args) {
        return ProposeCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
