package vn.dondoc.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.rule.Refused;

/** Takes letters and says what became of them. They leave after the transaction in which they were written. */
@Service
public class OutgoingMail {

    private final JdbcClient jdbc;
    private final MailServer server;
    private final Clock clock;

    OutgoingMail(JdbcClient jdbc, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.clock = clock;
    }

    /** Whether this installation has a mail server and an address to write from. */
    public boolean isOn() {
        return server.isSetUp();
    }

    /** The address that letters come from; empty where mail is not set up. */
    public String sender() {
        return server.from();
    }

    /**
     * Keeps the letter to be sent as soon as the transaction is through.
     *
     * @return false where this edition was written to that address before; nothing is sent a second time
     * @throws Refused where mail is not set up
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(Letter letter) {
        if (!isOn()) {
            throw new Refused("mail.notSetUp");
        }
        Timestamp now = Timestamp.from(clock.instant());
        Long id = jdbc.sql("""
                        insert into outgoing_mail (purpose, about, edition, person_id, address, name, subject,
                                                   body_text, body_html, next_attempt_at, created_at)
                        values (:purpose, :about, :edition, :person, lower(:address), :name, :subject, :text, :html, :now, :now)
                        on conflict (purpose, about, edition, address) do nothing returning id""")
                .param("purpose", letter.purpose())
                .param("about", letter.about())
                .param("edition", letter.edition())
                .param("person", letter.to().personId())
                .param("address", letter.to().address().strip())
                .param("name", letter.to().name())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", now)
                .query(Long.class)
                .optional()
                .orElse(null);
        if (id != null) {
            enclose(id, letter.files());
        }
        return id != null;
    }

    /** Every letter of that purpose and subject, the latest edition first. */
    @Transactional(readOnly = true)
    public List<SentLetter> of(String purpose, String about) {
        return jdbc.sql("""
                        select person_id, address, name, edition, state, attempts, created_at, sent_at
                        from outgoing_mail where purpose = ? and about = ? order by edition desc, id""").params(purpose, about).query(SentLetter.class).list();
    }

    private void enclose(long mail, List<Letter.Enclosure> files) {
        for (int i = 0; i < files.size(); i++) {
            Letter.Enclosure file = files.get(i);
            jdbc.sql("insert into outgoing_mail_file (mail_id, ordinal, name, type, bytes) values (?, ?, ?, ?, ?)")
                    .params(mail, i, file.name(), file.type(), file.bytes())
                    .update();
        }
    }
}
