package vn.dondoc.proposal;

import org.jspecify.annotations.Nullable;

/** A title, a person's name, or both side by side, as they stand in the text. */
record NamedPart(
        Span span, @Nullable String title, @Nullable String person, Speaker.@Nullable Rank rank) {

    /** Together with the title or name that follows; the last leader's title counts. */
    NamedPart with(NamedPart next) {
        boolean nextLeads = next.rank != null && (rank == null || next.rank != Speaker.Rank.OTHER);
        return new NamedPart(
                new Span(span.start(), next.span.end()),
                nextLeads ? next.title : title,
                person == null ? next.person : person,
                nextLeads ? next.rank : rank);
    }
}
