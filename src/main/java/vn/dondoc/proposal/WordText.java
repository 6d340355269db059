package vn.dondoc.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** Reads the body of a Word file, then its footnotes, after looking at what the file really is. */
final class WordText {

    private static final byte[] OLD_FORMAT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private WordText() {}

    static String extract(byte[] bytes) {
        if (startsAsOldFormat(bytes)) {
            throw new UnreadableDocument(oldFormatReason(bytes));
        }
        try {
            WordPackage parts = WordPackage.of(bytes);
            StringBuilder text = new StringBuilder();
            WordLists lists = WordLists.of(parts.beside("numbering.xml"), parts.beside("styles.xml"));
            append(text, parts.body(), lists);
            append(text, parts.beside("footnotes.xml"), lists);
            append(text, parts.beside("endnotes.xml"), lists);
            return text.toString();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw e instanceof UnreadableDocument known ? known : new UnreadableDocument(Reason.NOT_A_DOCX, e);
        }
    }

    private static void append(StringBuilder text, byte @Nullable [] part, WordLists lists) throws XMLStreamException {
        if (part != null) {
            text.append(new WordXml(part, lists).text());
        }
    }

    private static boolean startsAsOldFormat(byte[] bytes) {
        for (int i = 0; i < OLD_FORMAT.length; i++) {
            if (i >= bytes.length || bytes[i] != OLD_FORMAT[i]) {
                return false;
            }
        }
        return true;
    }

    /** An encrypted .docx is an old compound file that holds the real one as a sealed stream. */
    private static Reason oldFormatReason(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return file.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? Reason.ENCRYPTED : Reason.NOT_A_DOCX;
        } catch (IOException | RuntimeException e) {
            return Reason.NOT_A_DOCX;
        }
    }
}
