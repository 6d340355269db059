package vn.dondoc.pause;

/** The business key of a suspension's process: {@code NA-2026-0001.03~D1} for the first one of a task. */
record SuspensionKey(String code, int ordinal) {

    private static final String MARK = "~D";

    static String of(String code, int ordinal) {
        return code + MARK + ordinal;
    }

    static SuspensionKey parse(String subject) {
        int at = subject.lastIndexOf(MARK);
        return new SuspensionKey(subject.substring(0, at), Integer.parseInt(subject.substring(at + MARK.length())));
    }
}
