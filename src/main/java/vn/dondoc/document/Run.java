package vn.dondoc.document;

/**
 * A stretch of words in one look.
 *
 * @param alert written in red, for what is late or wrong
 */
public record Run(String text, boolean bold, boolean italic, boolean alert) {

    public static Run plain(String text) {
        return new Run(text, false, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true, false);
    }

    public static Run alert(String text) {
        return new Run(text, true, false, true);
    }
}
