package vn.dondoc.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/**
 * Reads the plain text of a .txt, .docx or .pdf file, in Unicode form NFC with LF line ends and without invisible signs.
 * Refuses with {@link UnreadableDocument} what is too large, dangerous or no text.
 */
public final class DocumentText {

    /** Largest file read when no other limit is given, in bytes. */
    public static final int DEFAULT_MAX_BYTES = 10 * 1024 * 1024;

    /** Longest text accepted, in UTF-16 units. */
    public static final int MAX_CHARACTERS = DEFAULT_MAX_BYTES;

    private DocumentText() {}

    public static String read(InputStream in, String fileName) throws IOException {
        return read(in, fileName, DEFAULT_MAX_BYTES);
    }

    /** Reads at most one byte more than the limit, so that a huge upload is not drawn into memory. */
    public static String read(InputStream in, String fileName, int maxBytes) throws IOException {
        return read(in.readNBytes(maxBytes + 1), fileName, maxBytes);
    }

    public static String read(byte[] bytes, String fileName) {
        return read(bytes, fileName, DEFAULT_MAX_BYTES);
    }

    public static String read(byte[] bytes, String fileName, int maxBytes) {
        if (bytes.length == 0) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        if (bytes.length > maxBytes) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return checked(DocumentCharacters.clean(extract(bytes, extension(fileName))));
    }

    private static String extract(byte[] bytes, String extension) {
        return switch (extension) {
            case "txt" -> PlainText.decode(bytes);
            case "docx" -> WordText.extract(bytes);
            case "docm" -> throw new UnreadableDocument(Reason.MACROS);
            case "pdf" -> PdfText.extract(bytes);
            default -> throw new UnreadableDocument(Reason.UNSUPPORTED_TYPE);
        };
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        if (text.length() > MAX_CHARACTERS) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        return text;
    }
}
