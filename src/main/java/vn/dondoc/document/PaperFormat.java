package vn.dondoc.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats of a paper. */
public enum PaperFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code pdf} or {@code docx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its ending, in whatever case. */
    public static Optional<PaperFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
