package vn.dondoc.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks at the first bytes of a file, or at all of them where only text is expected. */
final class Bytes {

    private Bytes() {}

    static boolean startWith(byte[] content, int... expected) {
        if (content.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ASCII text stands within the first bytes. */
    static boolean contains(byte[] content, int within, String text) {
        return new String(content, 0, Math.min(content.length, within), StandardCharsets.ISO_8859_1).contains(text);
    }

    /** UTF-8 without control characters other than tabs and line ends. */
    static boolean areText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
