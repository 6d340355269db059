package vn.dondoc.mail;

import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Whether letters travel encrypted to the mail server: {@code dondoc.mail.starttls}. */
enum StartTls {
    /** A server that does not offer STARTTLS gets no letter. */
    REQUIRED,
    /** Where the server offers it. */
    PREFERRED,
    OFF;

    static StartTls named(String setting) {
        return valueOf(setting.strip().toUpperCase(Locale.ROOT));
    }

    void demandOf(JavaMailSenderImpl server) {
        Properties properties = server.getJavaMailProperties();
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(this != OFF));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(this == REQUIRED));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    }
}
