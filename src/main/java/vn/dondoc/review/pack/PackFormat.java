package vn.dondoc.review.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files of a pack. */
public enum PackFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    PackFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code pdf}, {@code docx} or {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its ending, in whatever case. */
    public static Optional<PackFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
