package vn.dondoc.proposal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document whose text cannot or must not be read. */
public class UnreadableDocument extends RuntimeException {

    private final Reason reason;

    UnreadableDocument(Reason reason) {
        this(reason, null);
    }

    UnreadableDocument(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a document was refused; each has its sentence in {@code messages/proposal}. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_A_DOCX,
        NOT_A_PDF,
        ENCRYPTED,
        MACROS,
        ZIP_BOMB,
        NOT_TEXT,
        NO_TEXT,
        UNSUPPORTED_TYPE;

        public String messageKey() {
            return "proposal.unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
