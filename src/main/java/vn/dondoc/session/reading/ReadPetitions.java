package vn.dondoc.session.reading;

import static vn.dondoc.text.VietnameseNumber.toInput;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.proposal.Proposal;

/** The petitions of a text as rows of the report's form: those somebody is said to make, and those of its own part on them. */
record ReadPetitions(AskedUnits units) {

    private static final int LONGEST = 4000;

    List<ReadLine> of(Proposal proposal) {
        List<PetitionPart.Point> points = PetitionPart.in(proposal.text());
        List<ReadLine> lines = new ArrayList<>();
        points.forEach(point -> lines.add(
                line(point.text(), point.heading(), point.start(), point.end(), point.confidence(), "cue.petition")));
        proposal.petitions().stream()
                .filter(found ->
                        points.stream().noneMatch(point -> point.start() < found.end() && found.start() < point.end()))
                .map(found -> line(found.text(), null, found.start(), found.end(), found.confidence(), found.reason()))
                .forEach(lines::add);
        lines.sort(Comparator.comparingInt(ReadLine::start));
        return lines;
    }

    private ReadLine line(String text, @Nullable String heading, int start, int end, double confidence, String reason) {
        Asked asked = Asked.in(text);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        fields.put("kind", asked.kind().name());
        units.in(text).or(() -> Optional.ofNullable(heading).flatMap(units::in)).ifPresent(to -> fields.put("to", to));
        if (asked.amount() != null && asked.unit() != null) {
            fields.put("resourceAmount", toInput(asked.amount()));
            fields.put("resourceUnit", asked.unit());
        }
        return new ReadLine(ReadLine.Kind.PETITION, fields, text, "", List.of(), text, start, end, confidence, reason);
    }
}
