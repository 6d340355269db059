package vn.dondoc.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Serif, as wide as Times New Roman sign by sign, and free to be embedded. */
final class Fonts {

    enum Face {
        REGULAR("Regular", false, false),
        BOLD("Bold", true, false),
        ITALIC("Italic", false, true),
        BOLD_ITALIC("BoldItalic", true, true);

        final boolean bold;
        final boolean italic;
        private final String file;

        Face(String file, boolean bold, boolean italic) {
            this.file = "/fonts/LiberationSerif-" + file + ".ttf";
            this.bold = bold;
            this.italic = italic;
        }

        InputStream open() {
            return Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file);
        }

        static Face of(Look look) {
            if (look.bold()) {
                return look.italic() ? BOLD_ITALIC : BOLD;
            }
            return look.italic() ? ITALIC : REGULAR;
        }
    }

    private static final Map<Face, TrueTypeFont> PARSED = parsed();

    private Fonts() {}

    /** The width of the words in points, on one line. */
    static synchronized double width(String text, Look look) {
        TrueTypeFont font = Objects.requireNonNull(PARSED.get(Face.of(look)));
        try {
            double units = 0;
            for (int sign : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(sign));
            }
            return units * look.size() / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Face, TrueTypeFont> parsed() {
        Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            try (InputStream file = face.open()) {
                fonts.put(face, new TTFParser().parse(new RandomAccessReadBuffer(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return fonts;
    }
}
