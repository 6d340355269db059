package vn.dondoc.conclusion;

/** A correction is about to change what the notice in force ordered; published in the transaction that issues it. */
public record NoticeToBeSuperseded(long noticeId, long sessionId) {}
