package vn.dondoc.texting;

/** Who carries short texts of one channel to people. */
public interface TextGateway {

    Channel channel();

    /** Whether the installation has set it up. */
    boolean isSetUp();

    /** How long a text it carries, and in which letters. */
    TextLimits limits();

    /**
     * Hands the text over.
     *
     * @throws NotTaken where the gateway said no, or could not be reached: it may be tried again
     * @throws NoAnswer where nobody knows whether it was taken: trying again could send it twice
     */
    void send(TextMessage message) throws NotTaken, NoAnswer;

    /** The gateway did not take the text. */
    final class NotTaken extends Exception {
        private static final long serialVersionUID = 1;

        public NotTaken(String reason) {
            super(reason);
        }
    }

    /** The text was handed over, and no answer came. */
    final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1;

        public NoAnswer(String reason) {
            super(reason);
        }
    }
}
