package vn.dondoc.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server of the installation, from {@code spring.mail.*}; without a host there is none. Letters come from
 * {@code dondoc.mail.from}, or else from the user name at the server where that is an address.
 */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final Clock clock;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${dondoc.mail.from:}") String from,
            @Value("${spring.mail.username:}") String user,
            Clock clock) {
        this.sender = sender;
        this.clock = clock;
        this.from = from.isBlank() && user.contains("@") ? user : from.strip();
    }

    boolean isSetUp() {
        return !from.isEmpty()
                && sender.getIfAvailable() instanceof JavaMailSenderImpl server
                && server.getHost() != null
                && !server.getHost().isBlank();
    }

    String from() {
        return from;
    }

    /** Hands a letter to the server. */
    void deliver(Letter letter, String messageId) throws MessagingException, MailException {
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        LetterForm.write(letter, from, message);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", messageId);
        server.send(message);
    }
}
