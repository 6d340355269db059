package vn.dondoc.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** Reads the text layer of a PDF, its paragraphs whole again; a scan without one is refused. */
final class PdfText {

    private PdfText() {}

    static String extract(byte[] bytes) {
        if (!new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            throw new UnreadableDocument(Reason.NOT_A_PDF);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = PdfParagraphs.of(PdfLines.of(document));
            if (text.isBlank()) {
                throw new UnreadableDocument(Reason.NO_TEXT);
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new UnreadableDocument(Reason.NOT_A_PDF, e);
        }
    }
}
