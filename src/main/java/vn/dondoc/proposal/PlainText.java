package vn.dondoc.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** Decodes UTF-8 and UTF-16 text, with or without a byte order mark, and nothing else. */
final class PlainText {

    private static final String BLANKS = "\t\n\r\f\u000B";

    private PlainText() {}

    static String decode(byte[] bytes) {
        String text = decode(bytes, charset(bytes));
        if (isBinary(text)) {
            throw new UnreadableDocument(Reason.NOT_TEXT);
        }
        return text;
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument(Reason.NOT_TEXT, e);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        boolean zeroFirst = bytes[0] == 0 || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        boolean zeroSecond = bytes[1] == 0 || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        if (zeroFirst == zeroSecond) {
            return StandardCharsets.UTF_8;
        }
        return zeroFirst ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isBinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' && BLANKS.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }
}
