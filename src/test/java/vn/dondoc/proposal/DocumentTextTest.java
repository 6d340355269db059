package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.dondoc.proposal.UnreadableDocument.Reason;

class DocumentTextTest {

    private static final String WORDS = "Giao Sở Y tế rà soát hồ sơ.";

    @Test
    void readsTextInUtf8AndUtf16WithAndWithoutMark() {
        assertThat(DocumentText.read(WORDS.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(WORDS);
        assertThat(DocumentText.read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8), "a.TXT"))
                .isEqualTo(WORDS);
        assertThat(DocumentText.read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isEqualTo(WORDS);
        assertThat(DocumentText.read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE), "a.txt"))
                .isEqualTo(WORDS);
        assertThat(DocumentText.read(WORDS.getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isEqualTo(WORDS);
    }

    @Test
    void composesLettersAndUnifiesLineEnds() {
        byte[] bytes =
                Normalizer.normalize("Sở\r\nY tế\rxã", Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentText.read(bytes, "a.txt")).isEqualTo("Sở\nY tế\nxã");
    }

    @Test
    void leavesOutWhatCannotBeSeenAndKeepsTheLines() {
        String signs = "S\u200Bở\u202E Y\u00AD tế\u2028xã\u000Bhuyện\u0085tỉnh\u007Fa\uD83D\uDE00\uFEFF";

        assertThat(DocumentText.read(signs.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo("Sở Y tế\nxã\nhuyện\ntỉnh a\uD83D\uDE00");
    }

    @Test
    void readsTenMegabytes() {
        byte[] bytes = "Giao Sở Y tế.\n".repeat(600_000).getBytes(StandardCharsets.UTF_8);
        byte[] most = java.util.Arrays.copyOf(bytes, DocumentText.DEFAULT_MAX_BYTES - 4);

        assertThat(DocumentText.read(most, "a.txt").length()).isGreaterThan(6_000_000);
    }

    @Test
    void marksPiledOnALetterTakeNoTime() {
        String piled = "a" + "\u0301\u0323".repeat(1_000_000);

        assertThat(DocumentText.read(piled.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .hasSizeLessThan(40);
    }

    @Test
    void readsParagraphsAndTablesOfAWordFile() throws IOException {
        assertThat(DocumentText.read(word(WORDS), "a.docx"))
                .startsWith(WORDS + "\n")
                .contains("Ô một\tÔ hai");
        assertThat(DocumentText.read(new ByteArrayInputStream(word(WORDS)), "a.docx"))
                .contains(WORDS);
    }

    @Test
    void readsTheTextOfAPdf() throws IOException {
        assertThat(DocumentText.read(pdf("Giao So Y te", null), "a.pdf").strip())
                .isEqualTo("Giao So Y te");
    }

    @Test
    void refusesEmptyAndOversizedFiles() throws IOException {
        assertThat(refusal(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(refusal(" \n".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(refusal(word(""), "a.docx")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("a".repeat(DocumentText.MAX_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(new byte[DocumentText.DEFAULT_MAX_BYTES + 1], "a.txt"))
                .isEqualTo(Reason.TOO_LARGE);
        UnreadableDocument small = catchThrowableOfType(
                UnreadableDocument.class, () -> DocumentText.read(new ByteArrayInputStream(new byte[11]), "a.txt", 10));
        assertThat(small.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        assertThat(refusal(jpeg(), "a.txt")).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal("Sở\0Y tế".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(new byte[] {'S', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, "a.txt"))
                .isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal("Sở".getBytes(StandardCharsets.UTF_16BE), "a.doc")).isEqualTo(Reason.UNSUPPORTED_TYPE);
        assertThat(refusal(new byte[] {'S', (byte) 0xE1, 'x', '.'}, "a.txt")).isEqualTo(Reason.NOT_TEXT);
        assertThat(refusal(WORDS.getBytes(StandardCharsets.UTF_8), "a")).isEqualTo(Reason.UNSUPPORTED_TYPE);
    }

    @Test
    void refusesAWordFileThatIsNone() throws IOException {
        assertThat(refusal(jpeg(), "a.docx")).isEqualTo(Reason.NOT_A_DOCX);
        assertThat(refusal(zip("note.txt", WORDS.getBytes(StandardCharsets.UTF_8)), "a.docx"))
                .isEqualTo(Reason.NOT_A_DOCX);
        byte[] broken = java.util.Arrays.copyOf(word(WORDS), 400);
        assertThat(refusal(broken, "a.docx")).isEqualTo(Reason.NOT_A_DOCX);
    }

    @Test
    void refusesAnEncryptedWordFile() throws Exception {
        assertThat(refusal(encrypted(word(WORDS)), "a.docx")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(refusal(withEntry(word(WORDS), "word/vbaProject.bin", new byte[64]), "a.docx"))
                .isEqualTo(Reason.MACROS);
        assertThat(refusal(word(WORDS), "a.docm")).isEqualTo(Reason.MACROS);
    }

    @Test
    void refusesZipBombs() throws IOException {
        byte[] blanks = " ".repeat(60_000_000).getBytes(StandardCharsets.US_ASCII);
        byte[] bomb = withEntry(word(WORDS), "word/header1.xml", blanks);
        byte[] biggerBomb = withEntry(bomb, "word/header2.xml", blanks);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(bomb, "a.docx")).isEqualTo(Reason.ZIP_BOMB);
        assertThat(refusal(biggerBomb, "a.docx")).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void refusesPdfsWithoutTextOrWithAPassword() throws IOException {
        assertThat(refusal(pdf("", null), "a.pdf")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(pdf("Giao So Y te", "secret"), "a.pdf")).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(jpeg(), "a.pdf")).isEqualTo(Reason.NOT_A_PDF);
        assertThat(refusal("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII), "a.pdf"))
                .isEqualTo(Reason.NOT_A_PDF);
    }

    private static Reason refusal(byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableDocument.class, () -> DocumentText.read(bytes, name))
                .reason();
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            if (!text.isEmpty()) {
                var row = document.createTable(1, 2).getRow(0);
                row.getCell(0).setText("Ô một");
                row.getCell(1).setText("Ô hai");
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] document) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream sealed = encryptor.getDataStream(file)) {
                sealed.write(document);
            }
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] withEntry(byte[] document, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(document));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] pdf(String text, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
