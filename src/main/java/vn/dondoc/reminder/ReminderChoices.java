package vn.dondoc.reminder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.mail.OutgoingMail;
import vn.dondoc.texting.Channel;
import vn.dondoc.texting.OutgoingTexts;

/** By what people want to be reminded; in the program they always are. */
@Service
@Transactional
public class ReminderChoices {

    private final JdbcClient jdbc;
    private final OutgoingMail mail;
    private final OutgoingTexts texts;

    ReminderChoices(JdbcClient jdbc, OutgoingMail mail, OutgoingTexts texts) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.texts = texts;
    }

    /** What a person chose; both where they never did. */
    public record Choice(boolean email, boolean text) {}

    /** What this installation has. */
    public record Offered(boolean email, boolean text) {}

    @Transactional(readOnly = true)
    public Choice of(long person) {
        return jdbc.sql("select email, text from reminder_choice where person_id = ?")
                .param(person)
                .query(Choice.class)
                .optional()
                .orElse(new Choice(true, true));
    }

    public void choose(long person, Choice choice) {
        jdbc.sql("""
                        insert into reminder_choice (person_id, email, text) values (:person, :email, :text)
                        on conflict (person_id) do update set email = excluded.email, text = excluded.text""")
                .param("person", person)
                .param("email", choice.email())
                .param("text", choice.text())
                .update();
    }

    public Offered offered() {
        boolean texting =
                texts.limits(Channel.SMS).or(() -> texts.limits(Channel.ZALO)).isPresent();
        return new Offered(mail.isOn(), texting);
    }
}
