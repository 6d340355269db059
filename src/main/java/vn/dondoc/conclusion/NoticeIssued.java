package vn.dondoc.conclusion;

/**
 * A notice has its number, its date and its tasks; published in the transaction that issues it.
 *
 * @param noticeId of its row in the register
 */
public record NoticeIssued(long noticeId, long sessionId) {}
