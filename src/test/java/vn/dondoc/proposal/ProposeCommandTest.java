package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.support.InventedTexts;

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
    void printsWhatTheInterfaceForMachinesGives() throws IOException {
        Path file = folder.resolve("bai.txt");
        Files.writeString(file, new InventedTexts(5).text(20_000) + "\"\\\t\uD83D\uDE00");
        Proposal proposal = new Proposer()
                .propose(DocumentText.read(Files.readAllBytes(file), "bai.txt"), LocalDate.of(2026, 11, 23));

        assertThat(run("propose", file.toString(), "--date=2026-11-23")).isZero();

        assertThat(proposal.directives()).isNotEmpty();
        assertThat(proposal.indicators()).isNotEmpty();
        assertThat(proposal.petitions()).isNotEmpty();
        assertThat(JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8)))
                .isEqualTo(JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(proposal)));
    }

    @Test
    void writesJsonThatAnyReaderTakes() {
        String odd = "\"\\\n\t\r\u0001\uD83D\uDE00\u2028";
        String json = new JsonText()
                .open('{')
                .field("a", odd)
                .field("b", "\uD800x\uDC00")
                .close('}')
                .toString();

        assertThat(JsonMapper.shared().readTree(json).get("a").asString()).isEqualTo(odd);
        assertThat(json).contains("\\ud800x\\udc00");
    }

    @Test
    void proposesEveryDocumentOfAFolder() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Path target = folder.resolve("new/json");
        String order = "Chủ tịch UBND tỉnh yêu cầu Sở Y tế báo cáo trước ngày 15/12.";
        Files.writeString(texts.resolve("a.txt"), order);
        Files.writeString(texts.resolve("b.v2.TXT"), order);
        Files.writeString(texts.resolve("a.json"), "{}");
        Files.writeString(texts.resolve("bad.docx"), "no");
        Files.writeString(texts.resolve("bad.pdf"), "no");
        Path dates = folder.resolve("dates.csv");
        Files.writeString(dates, "\uFEFF# tệp, ngày\r\nb.v2,2024-01-01\r\n\r\n");

        assertThat(run("propose", texts.toString(), "--out=" + target, "--date=2026-11-23", "--dates=" + dates))
                .isEqualTo(1);

        assertThat(deadline(target.resolve("a.json"))).isEqualTo("2026-12-15");
        assertThat(deadline(target.resolve("b.v2.json"))).isEqualTo("2024-12-15");
        assertThat(target.resolve("bad.json")).doesNotExist();
        assertThat(texts.resolve("a.json")).hasContent("{}");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2).allMatch(line -> line.startsWith("bad."));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("4 tệp", "2 tệp không đọc được");

        Files.delete(texts.resolve("bad.docx"));
        Files.delete(texts.resolve("bad.pdf"));
        assertThat(run("propose", texts.toString(), "--out=" + target)).isZero();
    }

    @Test
    void saysWhatIsWrongWithAFolder() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Path dates = folder.resolve("dates.csv");
        String out = "--out=" + folder.resolve("json");

        assertComplaint("không có tệp", "propose", texts.toString(), out);
        Files.writeString(texts.resolve("a.txt"), "Sở Y tế.");
        assertComplaint("phải khác", "propose", texts.toString(), "--out=" + texts);
        assertComplaint("Không tìm thấy", "propose", texts.resolve("a.txt").toString(), out);
        assertComplaint("Không tìm thấy", "propose", texts.toString(), out, "--dates=" + dates);
        Files.writeString(dates, "c.txt,2026-11-23");
        assertComplaint("c.txt", "propose", texts.toString(), out, "--dates=" + dates);
        Files.writeString(dates, "a.txt 2026-11-23");
        assertComplaint("a.txt 2026", "propose", texts.toString(), out, "--dates=" + dates);
        Files.writeString(dates, "a.txt,23/11/2026");
        assertComplaint("23/11/2026", "propose", texts.toString(), out, "--dates=" + dates);
        assertComplaint("Cách dùng", "propose", texts.resolve("a.txt").toString(), "--dates=" + dates);
    }

    @Test
    void refusesAFileOfMoreThanTenMegabytesWithoutReadingIt() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(5_000_000_000L);
        }

        assertComplaint("10 MB", "propose", file.toString());
    }

    private static String deadline(Path json) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(json))
                .get("directives")
                .get(0)
                .get("deadline")
                .asString();
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
