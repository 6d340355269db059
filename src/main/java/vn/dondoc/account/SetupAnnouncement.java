package vn.dondoc.account;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link to the first administrator to the log when the program is ready and nobody can log in yet. */
@Component
class SetupAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final Accounts accounts;
    private final FirstAdministrator first;
    private final MessageSource messages;

    SetupAnnouncement(Accounts accounts, FirstAdministrator first, MessageSource messages) {
        this.accounts = accounts;
        this.first = first;
        this.messages = messages;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (accounts.none() && event.getApplicationContext() instanceof WebServerApplicationContext program) {
            int port =
                    program.getWebServer() == null ? 0 : program.getWebServer().getPort();
            String link = "http://localhost:" + port + "/setup/" + first.newLink();
            log.warn(messages.getMessage("account.setup.link", new Object[] {link}, Locale.forLanguageTag("vi")));
        }
    }
}
