package vn.dondoc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a paper as an editable DOCX with named styles. */
public final class DocxDocument {

    private DocxDocument() {}

    public static byte[] of(OfficialDocument paper) {
        return of(paper, List.of());
    }

    public static byte[] of(OfficialDocument paper, List<Appendix> appendices) {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            Sheet sheet = Sheet.of(paper.form());
            DocxStyles.add(docx, sheet);
            DocxPage.set(docx, paper.draft());
            new DocxHead(docx, paper, sheet).write();
            new DocxBody(docx, paper, sheet).write(appendices);
            describe(docx, paper);
            docx.write(written);
            return TimelessZip.of(written.toByteArray());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(XWPFDocument docx, OfficialDocument paper) throws IOException, InvalidFormatException {
        PackagePropertiesPart core = docx.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(PaperText.clean(paper.title()));
        core.setCreatorProperty(PaperText.clean(paper.author()));
        core.setLanguageProperty("vi-VN");
        Optional<Date> day = Optional.of(Date.from(paper.created()));
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        docx.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Đôn Đốc");
    }
}
