package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.mail.Letter;
import vn.dondoc.mail.OutgoingMail;
import vn.dondoc.texting.Channel;
import vn.dondoc.texting.OutgoingTexts;
import vn.dondoc.texting.TextLimits;

/** Writes one person's digest of a day: in the program always, by e-mail and for urgent lines by text where wanted. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DigestWriting {

    static final String PURPOSE = "DIGEST";

    private final Digests digests;
    private final SentLines sent;
    private final Notices notices;
    private final DigestReaders readers;
    private final OutgoingMail mail;
    private final DigestLetter letters;
    private final OutgoingTexts texts;
    private final DigestText shortText;
    private final Urgency urgency;
    private final ReminderPolicy policy;

    DigestWriting(
            Digests digests,
            SentLines sent,
            Notices notices,
            DigestReaders readers,
            OutgoingMail mail,
            DigestLetter letters,
            OutgoingTexts texts,
            DigestText shortText,
            Urgency urgency,
            ReminderPolicy policy) {
        this.digests = digests;
        this.sent = sent;
        this.notices = notices;
        this.readers = readers;
        this.mail = mail;
        this.letters = letters;
        this.texts = texts;
        this.shortText = shortText;
        this.urgency = urgency;
        this.policy = policy;
    }

    /** What was written. */
    record Written(int lines, boolean mailed, boolean texted) {}

    Written write(long person, LocalDate day) {
        List<DigestLine> lines = sent.keep(person, day, digests.gather(person, day));
        if (lines.isEmpty()) {
            return new Written(0, false, false);
        }
        notices.tell(
                person, Notice.DIGEST, day.toString(), day, Headline.of(lines).counts());
        DigestReader to = readers.get(person);
        return new Written(lines.size(), mailed(to, day, lines), texted(to, day, lines));
    }

    private boolean mailed(DigestReader to, LocalDate day, List<DigestLine> lines) {
        if (to.email() == null || !mail.isOn()) {
            return false;
        }
        Letter letter = letters.of(day + "/" + to.personId(), to, to.email(), day, lines);
        return mail.send(letter);
    }

    private boolean texted(DigestReader to, LocalDate day, List<DigestLine> lines) {
        List<DigestLine> urgent = lines.stream().filter(urgency::isUrgent).toList();
        if (to.phone() == null || urgent.isEmpty()) {
            return false;
        }
        for (Channel channel : policy.texts()) {
            TextLimits limits = texts.limits(channel).orElse(null);
            if (limits != null) {
                String words = shortText.of(urgent, limits, to.locale());
                return texts.send(channel, PURPOSE + "/" + day, to.personId(), to.phone(), words);
            }
        }
        return false;
    }
}
