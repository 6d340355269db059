package vn.dondoc.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the speakers of a text were found to say, filled while reading. */
record Found(List<ProposedDirective> directives, List<ProposedPetition> petitions, List<ProposedOpinion> opinions) {

    Found() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** With what a part of the text asks for, which is neither an order nor said by anybody else. */
    Found besides(List<ProposedPetition> asked) {
        if (asked.isEmpty()) {
            return this;
        }
        Covered covered = new Covered(asked);
        List<ProposedPetition> all = new ArrayList<>(asked);
        petitions.stream().filter(p -> !covered.touches(p.start(), p.end())).forEach(all::add);
        all.sort(Comparator.comparingInt(ProposedPetition::start));
        return new Found(
                directives.stream()
                        .filter(d -> !covered.touches(d.start(), d.end()))
                        .toList(),
                all,
                opinions.stream()
                        .filter(o -> !covered.touches(o.start(), o.end()))
                        .toList());
    }

    /** The spans that are orders or requests, so that figures in them are no reported results. */
    List<Span> spoken() {
        List<Span> spans = new ArrayList<>();
        directives.forEach(d -> spans.add(new Span(d.start(), d.end())));
        petitions.forEach(p -> spans.add(new Span(p.start(), p.end())));
        return spans;
    }
}
