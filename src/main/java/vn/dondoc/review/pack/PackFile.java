package vn.dondoc.review.pack;

/** A file of a pack. */
public record PackFile(String code, PackFormat format, byte[] content, String sha256) {

    /** {@code NA-2026-Q3.pdf}. */
    public String name() {
        return code + "." + format.ending();
    }
}
