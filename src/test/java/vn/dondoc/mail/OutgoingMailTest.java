package vn.dondoc.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.support.PostOffice;

/** Letters reach a real mail server on this machine, once each, after their transaction, and again where it was away. */
class OutgoingMailTest extends PostOffice {

    @Autowired
    OutgoingMail mail;

    @Autowired
    MailSending sending;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private final String about = "TEST-" + UUID.randomUUID();

    @Test
    void theLetterArrivesInVietnameseWithBothPartsAndItsFile() throws Exception {
        send(letter(1));
        sending.sendDue(Instant.now());
        MimeMessage arrived = arrived().get(0);
        assertThat(arrived.getSubject()).isEqualTo("Giấy mời: làm việc về chuyển đổi số " + about);
        assertThat(arrived.getHeader("Subject")[0]).isASCII().startsWith("=?UTF-8?");
        assertThat(arrived.getAllRecipients()[0])
                .hasToString("=?UTF-8?Q?Nguy=E1=BB=85n_Th=E1=BB=8B_=C3=81nh?= <anh@example.vn>");
        assertThat(arrived.getFrom()[0]).hasToString(FROM);
        List<String> parts = parts(arrived);
        assertThat(parts)
                .anyMatch(part -> part.startsWith("text/plain") && part.contains("Kính gửi đồng chí"))
                .anyMatch(part -> part.startsWith("text/html") && part.contains("<p>Kính gửi</p>"))
                .anyMatch(part -> part.startsWith("text/calendar") && part.contains("Nội dung"));
        assertThat(mail.of("TEST", about))
                .singleElement()
                .satisfies(sent -> assertThat(sent.state()).isEqualTo(SentLetter.State.SENT))
                .satisfies(sent -> assertThat(sent.sentAt()).isNotNull());
    }

    @Test
    void oneEditionIsSentOnceALaterOneAgain() {
        assertThat(send(letter(1))).isTrue();
        assertThat(send(letter(1))).isFalse();
        sending.sendDue(Instant.now());
        assertThat(send(letter(1))).isFalse();
        assertThat(send(letter(2))).isTrue();
        sending.sendDue(Instant.now());
        assertThat(arrived()).hasSize(2);
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() throws Exception {
        for (int edition = 1; edition <= 12; edition++) {
            send(letter(edition));
        }
        Callable<Integer> sender = () -> sending.sendDue(Instant.now());
        var two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> done : two.invokeAll(List.of(sender, sender))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(arrived()).hasSize(12);
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        transactions.executeWithoutResult(status -> {
            mail.send(letter(1));
            status.setRollbackOnly();
        });
        sending.sendDue(Instant.now());
        assertThat(arrived()).isEmpty();
        assertThatThrownBy(() -> mail.send(letter(1))).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aLetterWaitsForTheServerEverLongerAndIsGivenUpAtLast() {
        JavaMailSenderImpl away = new JavaMailSenderImpl();
        away.setHost("127.0.0.1");
        away.setPort(1);
        StaticListableBeanFactory nothingElse = new StaticListableBeanFactory(Map.of("away", away));
        MailServer server =
                new MailServer(nothingElse.getBeanProvider(JavaMailSender.class), FROM, "", Clock.systemUTC());
        MailSending sending = new MailSending(jdbc, server, transactions, true, Clock.systemUTC());
        send(letter(1));
        Instant now = Instant.now();
        sending.sendDue(now);
        assertThat(only().attempts()).isEqualTo(1);
        sending.sendDue(now.plusSeconds(30));
        assertThat(only().attempts()).isEqualTo(1);
        sending.sendDue(now.plusSeconds(61));
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(only().state()).isEqualTo(SentLetter.State.QUEUED);
        for (int days = 1; days <= 6; days++) {
            sending.sendDue(now.plus(Duration.ofDays(days * 2L)));
        }
        assertThat(only().state()).isEqualTo(SentLetter.State.FAILED);
        assertThat(only().attempts()).isEqualTo(7);
    }

    private SentLetter only() {
        return mail.of("TEST", about).get(0);
    }

    private boolean send(Letter letter) {
        return Boolean.TRUE.equals(transactions.execute(status -> mail.send(letter)));
    }

    private Letter letter(int edition) {
        return new Letter(
                "TEST",
                about,
                edition,
                new Letter.Recipient(null, "Anh@example.vn", "Nguyễn Thị Ánh"),
                "Giấy mời: làm việc về chuyển đổi số " + about,
                "Kính gửi đồng chí",
                "<p>Kính gửi</p>",
                List.of(new Letter.Enclosure("lich.ics", "text/calendar;charset=UTF-8", "Nội dung".getBytes(UTF_8))));
    }

    private List<MimeMessage> arrived() {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            try {
                if (message.getSubject().contains(about)) {
                    mine.add(message);
                }
            } catch (jakarta.mail.MessagingException e) {
                throw new AssertionError(e);
            }
        }
        return mine;
    }

    static List<String> parts(Part part) throws Exception {
        List<String> parts = new ArrayList<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                parts.addAll(parts(inner));
            }
        } else {
            parts.add(part.getContentType() + "\n"
                    + new String(part.getInputStream().readAllBytes(), UTF_8));
        }
        return parts;
    }
}
