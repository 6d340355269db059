package vn.dondoc.proposal;

/** A place where a speaker is named. */
record Mention(Span span, Speaker speaker) {}
