package vn.dondoc.part;

import vn.dondoc.rule.NotFound;

/** The business key of a part's process: {@code NA-2026-0001.03~P2} is the second part of that task. */
public record PartCode(String task, int ordinal) {

    private static final String MARK = "~P";

    /** @throws NotFound for a text that is no such key */
    public static PartCode parse(String key) {
        int mark = key.lastIndexOf(MARK);
        if (mark < 0 || !key.substring(mark + MARK.length()).matches("\\d{1,9}")) {
            throw new NotFound(key);
        }
        return new PartCode(key.substring(0, mark), Integer.parseInt(key.substring(mark + MARK.length())));
    }

    @Override
    public String toString() {
        return task + MARK + ordinal;
    }
}
