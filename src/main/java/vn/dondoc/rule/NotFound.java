package vn.dondoc.rule;

/** No such row exists for this viewer: it is not there, or it is not theirs to see, and they cannot tell which. 404. */
public class NotFound extends RuntimeException {

    private final String subject;

    public NotFound(String subject) {
        super(subject);
        this.subject = subject;
    }

    public String subject() {
        return subject;
    }
}
