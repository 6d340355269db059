package vn.dondoc.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** Reads the text layer of a PDF; a scan without one is refused. */
final class PdfText {

    private PdfText() {}

    static String extract(byte[] bytes) {
        if (!new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnreadableDocument(Reason.NOT_A_PDF);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            if (text.isBlank()) {
                throw new UnreadableDocument(Reason.NO_TEXT);
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, e);
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.NOT_A_PDF, e);
        }
    }
}
