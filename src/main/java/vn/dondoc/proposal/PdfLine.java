package vn.dondoc.proposal;

/**
 * A printed line and where it stands on its page, in points.
 *
 * @param top distance of its base line from the upper edge
 * @param word width of its first word
 */
record PdfLine(int page, String text, float left, float right, float top, float height, float word) {

    /** What repeats on every page is the same but for the number of the page. */
    String withoutNumbers() {
        return text.replaceAll("\\d+", "#").strip();
    }
}
