package vn.dondoc.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.Invalid;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Machine;

/** Files are taken by what they hold, and read by those who see what they belong to. */
@DondocTest
class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String DOCX_PARTS = "[Content_Types].xml,word/document.xml";
    private static final String XLSX_PARTS = "[Content_Types].xml,xl/workbook.xml";

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Attachments attachments;

    @LocalServerPort
    private int port;

    private Viewer viewer;

    @BeforeEach
    void prepare() {
        demonstration.load();
        viewer = accounts.byUsername("nghean.office").orElseThrow();
    }

    @Test
    void aFileComesBackAsItWasSent() {
        byte[] photo = new byte[StoredFile.PART * 2 + 17];
        new Random(7).nextBytes(photo);
        photo[0] = (byte) 0xFF;
        photo[1] = (byte) 0xD8;
        photo[2] = (byte) 0xFF;
        Attachment stored = store("Ảnh hiện trường.JPG", photo);
        assertThat(attachments.open(stored.id(), viewer)).satisfies(file -> {
            assertThat(file.contentLength()).isEqualTo(photo.length);
            assertThat(file.getInputStream()).hasBinaryContent(photo);
        });
        assertThat(attachments.of("SAMPLE", "nghean")).contains(stored);
    }

    @Test
    void aDownloadIsSavedUnderItsNameAndNeverShownInPlace() {
        Attachment stored = store("Quyết định 12.pdf", PDF);
        HttpResponse<String> download = new Machine(port, "nghean.sct").get("/api/v1/files/" + stored.id());
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.body()).startsWith("%PDF");
        assertThat(download.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf");
        HttpResponse<String> part =
                new Machine(port, "nghean.sct").get("/api/v1/files/" + stored.id(), "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF");
    }

    @Test
    void whoDoesNotSeeTheSubjectDoesNotSeeTheFile() {
        Attachment stored = store("a.pdf", PDF);
        assertThat(status("yenbai.office", stored.id())).isEqualTo(404);
        assertThat(status("nghean.xa1", stored.id())).isEqualTo(200);
        assertThat(status("nghean.office", Long.MAX_VALUE)).isEqualTo(404);
        Attachment ofNobody = attachments.store("UNKNOWN", "nghean", viewer.province(), file("a.pdf", PDF), viewer);
        assertThat(status("nghean.office", ofNobody.id())).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"a.docx, '" + DOCX_PARTS + "'", "a.xlsx, '" + XLSX_PARTS + "'", "a.odt, 'mimetype,content.xml'"})
    void officeFilesAreTaken(String name, String entries) throws IOException {
        assertThat(store(name, zip(entries.split(","))).mediaType()).startsWith("application/vnd.o");
    }

    @ParameterizedTest
    @CsvSource({
        "a.docx, '" + DOCX_PARTS + ",word/vbaProject.bin', fileMacros",
        "a.xlsx, '" + XLSX_PARTS + ",xl/macrosheets/sheet1.xml', fileMacros",
        "a.odt, 'mimetype,content.xml,Basic/Standard/Module1.xml', fileMacros",
        "a.docm, '" + DOCX_PARTS + "', fileMacros",
        "a.docx, '" + XLSX_PARTS + "', fileMismatch",
        "a.pdf, '" + DOCX_PARTS + "', fileMismatch",
        "a.png, '" + DOCX_PARTS + "', fileMismatch",
        "a.zip, '" + DOCX_PARTS + "', fileType",
        "a.html, a, fileType",
        "noending, a, fileType"
    })
    void otherFilesAreRefusedAtTheField(String name, String entries, String code) throws IOException {
        assertRefused(name, zip(entries.split(",")), code);
    }

    @Test
    void emptyLargeLockedBrokenAndBinaryFilesAreRefused() throws IOException {
        assertRefused("a.pdf", new byte[0], "fileEmpty");
        assertRefused("a.pdf", new byte[20 * 1024 * 1024 + 1], "fileTooLarge");
        byte[] locked = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertRefused("a.docx", locked, "fileEncrypted");
        byte[] whole = zip(DOCX_PARTS.split(","));
        byte[] half = Arrays.copyOf(whole, 45);
        assertRefused("a.docx", half, "fileBroken");
        assertRefused("a.txt", new byte[] {'a', 0, 'b'}, "fileNotUtf8");
        assertRefused("a.txt", "Số liệu".getBytes(StandardCharsets.UTF_16), "fileNotUtf8");
        assertThat(store("a.txt", "Số liệu\r\n".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .startsWith("text/plain");
    }

    /** Its entries are stored, and their sizes stand behind them, where only the directory at the end tells of them. */
    @Test
    void aWorkbookOfOurOwnIsTaken() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Thử", "1.0")) {
            book.newWorksheet("Chỉ tiêu").value(0, 0, "Kim ngạch xuất khẩu");
        }
        assertThat(store("bieu-mau.xlsx", bytes.toByteArray()).mediaType()).endsWith(".sheet");
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 310; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1024 * 1024);
        assertRefused("a.docx", bytes.toByteArray(), "fileBomb");
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Temp\\..\\Báo cáo.pdf', 'Báo cáo.pdf'",
        "'../../etc/a.pdf', 'a.pdf'",
        "'..hidden<b>\u0007.pdf', 'hidden b .pdf'",
        "'Ba\u0301o ca\u0301o.pdf', 'Báo cáo.pdf'"
    })
    void namesAreCleaned(String sent, String kept) {
        assertThat(store(sent, PDF).name()).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(store("a".repeat(400) + ".pdf", PDF).name()).hasSize(200).endsWith("a.pdf");
    }

    private Attachment store(String name, byte[] content) {
        return attachments.store("SAMPLE", "nghean", viewer.province(), file(name, content), viewer);
    }

    private void assertRefused(String name, byte[] content, String code) {
        int before = attachments.of("SAMPLE", "nghean").size();
        assertThatThrownBy(() -> store(name, content)).isInstanceOfSatisfying(Invalid.class, refused -> {
            assertThat(refused.errors()).hasSize(1);
            assertThat(refused.errors().get(0).field()).isEqualTo("file");
            assertThat(refused.errors().get(0).error()).isEqualTo(code);
        });
        assertThat(attachments.of("SAMPLE", "nghean")).hasSize(before);
    }

    private int status(String account, long file) {
        return new Machine(port, account).get("/api/v1/files/" + file).statusCode();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : entries) {
                byte[] content = name.equals("mimetype")
                        ? "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII)
                        : "<xml/>".getBytes(StandardCharsets.US_ASCII);
                zip.putNextEntry(stored(name, content));
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
