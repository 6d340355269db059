package vn.dondoc.proposal;

/** One request or proposal voiced by somebody who is no leader of the province or above. */
public record ProposedOpinion(String speaker, String text, int start, int end, double confidence, String reason) {}
