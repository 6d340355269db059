package vn.dondoc.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters travel encrypted where the installation demands it, to a server whose certificate is trusted, or not at all. */
class StartTlsTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private StartTlsDoor door;

    @BeforeEach
    void start() throws Exception {
        server.start();
        door = new StartTlsDoor(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() throws Exception {
        door.close();
        server.stop();
    }

    @Test
    void requiredEncryptsToAServerThatOffersIt() throws Exception {
        send(StartTls.REQUIRED, door.port(), door.trusting());
        assertThat(door.encrypted()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(letter -> assertThat(letter.getSubject())
                .isEqualTo("[Đôn Đốc] 3 việc đến hạn hôm nay"));
    }

    @Test
    void preferredEncryptsWhereItCan() throws Exception {
        send(StartTls.PREFERRED, door.port(), door.trusting());
        assertThat(door.encrypted()).isEqualTo(1);
        send(StartTls.PREFERRED, server.getSmtp().getPort(), door.trusting());
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void requiredSendsNothingToAServerWithoutIt() {
        assertThatThrownBy(() -> send(StartTls.REQUIRED, server.getSmtp().getPort(), door.trusting()))
                .isInstanceOf(MailSendException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        assertThatThrownBy(() -> send(StartTls.REQUIRED, door.port(), SSLContext.getDefault()))
                .isInstanceOf(MailSendException.class)
                .hasStackTraceContaining(SSLHandshakeException.class.getName());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void offSendsAsItIs() throws Exception {
        send(StartTls.OFF, door.port(), door.trusting());
        assertThat(door.encrypted()).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theSettingReachesTheMailServer() {
        new ApplicationContextRunner()
                .withUserConfiguration(MailConfiguration.class)
                .withBean(JavaMailSenderImpl.class)
                .withPropertyValues("dondoc.mail.starttls=required")
                .run(program -> assertThat(
                                program.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsEntry("mail.smtp.starttls.required", "true"));
    }

    private static void send(StartTls demand, int port, SSLContext trust) throws Exception {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", trust.getSocketFactory());
        demand.demandOf(sender);
        MailServer server = new MailServer(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                "vanphong@nghean.example.vn",
                "",
                Clock.systemUTC());
        server.deliver(letter(), "<letter-1@nghean.example.vn>");
    }

    private static Letter letter() {
        return new Letter(
                "TEST",
                "TEST",
                1,
                new Letter.Recipient(null, "anh@example.vn", "Nguyễn Thị Ánh"),
                "[Đôn Đốc] 3 việc đến hạn hôm nay",
                "Kính gửi",
                "<p>Kính gửi</p>",
                List.of());
    }
}
