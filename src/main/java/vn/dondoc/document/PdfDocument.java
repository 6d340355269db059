package vn.dondoc.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Writes a paper as a tagged PDF with its fonts in it. */
public final class PdfDocument {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfDocument() {}

    public static byte[] of(OfficialDocument paper) {
        return of(paper, List.of());
    }

    public static byte[] of(OfficialDocument paper, List<Appendix> appendices) {
        try {
            return dated(rendered(paper, appendices), paper.created());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rendered(OfficialDocument paper, List<Appendix> appendices) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        for (Fonts.Face face : Fonts.Face.values()) {
            FSSupplier<InputStream> file = face::open;
            FontStyle style = face.italic ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(file, "Paper", face.bold ? 700 : 400, style, true);
        }
        builder.withHtmlContent(PaperPage.of(paper, appendices), null);
        builder.toStream(pdf);
        builder.run();
        return pdf.toByteArray();
    }

    private static byte[] dated(byte[] pdf, Instant created) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            PDDocumentInformation information = document.getDocumentInformation();
            information.getCOSObject().setString(COSName.CREATION_DATE, DATE.format(created));
            information.getCOSObject().setString(COSName.MOD_DATE, DATE.format(created));
            identify(document, created);
            document.save(written);
            return written.toByteArray();
        }
    }

    /** The same paper has the same identifier, so that the same bytes come out. */
    private static void identify(PDDocument document, Instant created) {
        PDDocumentInformation information = document.getDocumentInformation();
        String name = information.getTitle() + information.getAuthor() + created;
        COSString identifier = new COSString(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        COSArray identifiers = new COSArray();
        identifiers.add(identifier);
        identifiers.add(identifier);
        document.getDocument().getTrailer().setItem(COSName.ID, identifiers);
    }
}
