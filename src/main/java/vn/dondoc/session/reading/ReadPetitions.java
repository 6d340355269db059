package vn.dondoc.session.reading;

import static vn.dondoc.text.VietnameseNumber.toInput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.proposal.Proposal;
import vn.dondoc.proposal.ProposedPetition;

/** The petitions of a text as rows of the report's form. */
record ReadPetitions(AskedUnits units) {

    private static final int LONGEST = 4000;

    List<ReadLine> of(Proposal proposal) {
        return proposal.petitions().stream().map(this::line).toList();
    }

    private ReadLine line(ProposedPetition petition) {
        String text = petition.text();
        Asked asked = Asked.in(text);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        fields.put("kind", asked.kind().name());
        units.in(text)
                .or(() -> Optional.ofNullable(petition.above()).flatMap(units::in))
                .ifPresent(to -> fields.put("to", to));
        if (asked.amount() != null && asked.unit() != null) {
            fields.put("resourceAmount", toInput(asked.amount()));
            fields.put("resourceUnit", asked.unit());
        }
        return new ReadLine(
                ReadLine.Kind.PETITION,
                fields,
                text,
                "",
                List.of(),
                text,
                petition.start(),
                petition.end(),
                petition.confidence(),
                petition.reason());
    }
}
