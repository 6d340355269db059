package vn.dondoc.notice;

/** The file names of notices. */
final class NoticeName {

    private NoticeName() {}

    /** {@code 123-TB-UBND-2026}. */
    static String of(IssuedNotice notice) {
        return notice.mark().replace('/', '-') + "-" + notice.date().getYear();
    }

    static String ofDraft(String sessionCode) {
        return NoticeComposition.WORDS.text("file.draft", sessionCode);
    }
}
