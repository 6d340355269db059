package vn.dondoc.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.dondoc.document.DocxDocument;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.document.PdfDocument;

/** Writes papers, and remembers the PDFs of the last few: a page of images asks for the same paper again and again. */
@Component
class Rendering {

    private static final int REMEMBERED = 16;

    private final Map<OfficialDocument, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OfficialDocument, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    byte[] bytes(OfficialDocument paper, PaperFormat format) {
        return format == PaperFormat.DOCX ? DocxDocument.of(paper) : remembered(paper, PdfDocument::of);
    }

    private byte[] remembered(OfficialDocument paper, Function<OfficialDocument, byte[]> write) {
        synchronized (recent) {
            byte[] known = recent.get(paper);
            if (known != null) {
                return known;
            }
        }
        byte[] written = write.apply(paper);
        synchronized (recent) {
            recent.put(paper, written);
        }
        return written;
    }
}
