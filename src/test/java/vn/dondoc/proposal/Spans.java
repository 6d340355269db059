package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that what was proposed stands in the text where its span says. */
final class Spans {

    private Spans() {}

    static void assertExact(Proposal proposal) {
        String text = proposal.text();
        assertThat(proposal.directives())
                .allSatisfy(d -> assertThat(text.substring(d.start(), d.end())).isEqualTo(d.text()));
        assertThat(proposal.indicators())
                .allSatisfy(i -> assertThat(text.substring(i.start(), i.end())).isEqualTo(i.quote()));
        assertThat(proposal.petitions())
                .allSatisfy(p -> assertThat(text.substring(p.start(), p.end())).isEqualTo(p.text()));
        assertThat(proposal.opinions())
                .allSatisfy(o -> assertThat(text.substring(o.start(), o.end())).isEqualTo(o.text()));
    }
}
