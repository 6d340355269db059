package vn.dondoc.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Writes letters as mail: text and HTML, names and subject in Vietnamese (RFC 2047), files beside them. */
public final class LetterForm {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private LetterForm() {}

    /** The letter as a file that a mail program opens as a draft, not yet sent. */
    public static byte[] draft(Letter letter) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            write(letter, "", message);
            message.setHeader("X-Unsent", "1");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("The letter about " + letter.about() + " cannot be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Letter letter, String from, MimeMessage into) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(into, true, UTF_8);
        if (!from.isEmpty()) {
            helper.setFrom(from);
        }
        if (!letter.to().address().isEmpty()) {
            helper.setTo(address(letter.to()));
        }
        helper.setSubject(letter.subject().replaceAll("\\s+", " ").strip());
        helper.setText(letter.text(), letter.html());
        for (Letter.Enclosure file : letter.files()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.type());
        }
    }

    private static InternetAddress address(Letter.Recipient to) throws MessagingException {
        try {
            return new InternetAddress(to.address(), to.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }
}
