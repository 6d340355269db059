package vn.dondoc.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;

/** The file formats of a notice. */
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

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param name {@code pdf} or {@code docx}; PDF when missing
     * @throws Invalid at {@code format} for any other
     */
    public static PaperFormat of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return PDF;
        }
        for (PaperFormat format : values()) {
            if (format.extension().equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new Invalid("format", "notice.format");
    }
}
