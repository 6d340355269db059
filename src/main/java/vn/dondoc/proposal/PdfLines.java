package vn.dondoc.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the printed lines of a PDF in the order in which they were written, columns one after the other. */
final class PdfLines extends PDFTextStripper {

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines();
        reader.getText(document);
        return reader.lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        text.append(words);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        endLine();
    }

    private void endLine() {
        if (!letters.isEmpty() && !text.toString().isBlank()) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    text.toString().stripTrailing(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getHeightDir(),
                    firstWord(first)));
        }
        text.setLength(0);
        letters.clear();
    }

    private float firstWord(TextPosition first) {
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                return letter.getXDirAdj() - first.getXDirAdj();
            }
        }
        return letters.get(letters.size() - 1).getXDirAdj() - first.getXDirAdj();
    }
}
