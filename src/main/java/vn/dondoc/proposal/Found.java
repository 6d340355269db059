package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.List;

/** What the speakers of a text were found to say, filled while reading. */
record Found(List<ProposedDirective> directives, List<ProposedPetition> petitions, List<ProposedOpinion> opinions) {

    Found() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The spans that are orders or requests, so that figures in them are no reported results. */
    List<Span> spoken() {
        List<Span> spans = new ArrayList<>();
        directives.forEach(d -> spans.add(new Span(d.start(), d.end())));
        petitions.forEach(p -> spans.add(new Span(p.start(), p.end())));
        return spans;
    }
}
