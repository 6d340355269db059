package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes what a text of a working session orders, reports and asks for; a person decides on each proposal. */
@Component
public class Proposer {

    /**
     * @param text of any length and Unicode form; spans point into its NFC form, {@link Proposal#text()}
     * @param referenceDate the day of the session; without it, dates without a year stay unread
     */
    public Proposal propose(String text, @Nullable LocalDate referenceDate) {
        return propose(text, referenceDate, AgencyNames.COMMON);
    }

    /** @param names of the agencies that the text may name, beside those of the State's branches */
    public Proposal propose(String text, @Nullable LocalDate referenceDate, AgencyNames names) {
        SourceText source = new SourceText(text, names);
        List<Sentence> sentences = Sentences.of(source);
        Found said = new SpeechReader(source, sentences, new Deadlines(referenceDate)).read();
        Found found = said.besides(
                PetitionPart.of(source, sentences, Host.in(source, sentences)).besides(said.directives()));
        List<ProposedIndicator> indicators = new IndicatorReader(source, sentences, found.spoken()).read();
        return new Proposal(
                source.raw(), referenceDate, found.directives(), indicators, found.petitions(), found.opinions());
    }
}
