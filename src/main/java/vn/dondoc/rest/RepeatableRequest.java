package vn.dondoc.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.util.StreamUtils;
import org.springframework.util.StringUtils;

/** A request whose body was read to know it again, and can be read once more by who answers it. */
class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int LARGEST = 20 * 1024 * 1024;

    private final byte[] body;
    private final String fingerprint;

    private RepeatableRequest(HttpServletRequest request, byte[] body, String fingerprint) {
        super(request);
        this.body = body;
        this.fingerprint = fingerprint;
    }

    /** The body is larger than any that is taken. */
    static class TooLarge extends Exception {}

    static RepeatableRequest of(HttpServletRequest request) throws IOException, ServletException, TooLarge {
        MessageDigest digest = DigestUtils.getSha256Digest();
        add(digest, request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString());
        byte[] body = isMultipart(request) ? new byte[0] : body(request);
        if (isMultipart(request)) {
            addParts(digest, request);
        }
        digest.update(body);
        return new RepeatableRequest(request, body, Hex.encodeHexString(digest.digest()));
    }

    /** SHA-256 over verb, address and body; of a form with files over its parts. */
    String fingerprint() {
        return fingerprint;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isMultipart(this) ? super.getInputStream() : new Body(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    private static byte[] body(HttpServletRequest request) throws IOException, TooLarge {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLarge();
        }
        return body;
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request)
            throws IOException, ServletException, TooLarge {
        try {
            for (Part part : request.getParts()) {
                add(digest, part.getName() + " " + part.getSubmittedFileName() + " " + part.getSize());
                try (InputStream content = part.getInputStream()) {
                    digest.update(StreamUtils.copyToByteArray(content));
                }
            }
        } catch (IllegalStateException e) {
            throw new TooLarge();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read at once");
        }
    }
}
