package vn.dondoc.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a downloaded paper on one line, wherever its lines end. */
final class Printed {

    private Printed() {}

    static String pdf(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return oneLine(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError("not a PDF: " + file, e);
        }
    }

    static String docx(Path file) {
        try (InputStream content = Files.newInputStream(file);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(content))) {
            return oneLine(words.getText());
        } catch (IOException e) {
            throw new AssertionError("not a DOCX: " + file, e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
