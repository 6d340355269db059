package vn.dondoc.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** Reads the paragraphs and tables of a Word file after looking at what the file really is. */
final class WordText {

    private static final long MAX_UNPACKED_BYTES = 100L * 1024 * 1024;

    private WordText() {}

    static String extract(byte[] bytes) {
        switch (FileMagic.valueOf(bytes)) {
            case OLE2 -> throw new UnreadableDocument(oldFormatReason(bytes));
            case OOXML -> refuseDangerousParts(bytes);
            default -> throw new UnreadableDocument(Reason.NOT_A_DOCX);
        }
        ZipSecureFile.setMaxEntrySize(MAX_UNPACKED_BYTES);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return text(document.getBodyElements());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(isZipBomb(e) ? Reason.ZIP_BOMB : Reason.NOT_A_DOCX, e);
        }
    }

    /** An encrypted .docx is an old compound file that holds the real one as a sealed stream. */
    private static Reason oldFormatReason(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? Reason.ENCRYPTED : Reason.NOT_A_DOCX;
        } catch (IOException | RuntimeException e) {
            return Reason.NOT_A_DOCX;
        }
    }

    private static void refuseDangerousParts(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().anyMatch(e -> e.getName().toLowerCase().endsWith("vbaproject.bin"))) {
                throw new UnreadableDocument(Reason.MACROS);
            }
            if (entries.stream().mapToLong(ZipArchiveEntry::getSize).sum() > MAX_UNPACKED_BYTES) {
                throw new UnreadableDocument(Reason.ZIP_BOMB);
            }
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.NOT_A_DOCX, e);
        }
    }

    /** The library reports a bomb only by the words of its exception. */
    private static boolean isZipBomb(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = t.getMessage();
            if (message != null && message.contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static String text(List<IBodyElement> elements) {
        return elements.stream().map(WordText::text).collect(Collectors.joining("\n"));
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        if (element instanceof XWPFTable table) {
            return table.getRows().stream().map(WordText::text).collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t"));
    }
}
