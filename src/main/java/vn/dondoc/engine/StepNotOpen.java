package vn.dondoc.engine;

/** The process does not stand where the caller believes, or somebody else was faster. */
public class StepNotOpen extends RuntimeException {

    private final String businessKey;
    private final String step;

    StepNotOpen(String businessKey, String step, Throwable cause) {
        super("%s is not open for %s".formatted(step, businessKey), cause);
        this.businessKey = businessKey;
        this.step = step;
    }

    StepNotOpen(String businessKey, String step) {
        super("%s is not open for %s".formatted(step, businessKey));
        this.businessKey = businessKey;
        this.step = step;
    }

    public String businessKey() {
        return businessKey;
    }

    /** Id of the user task, or name of the message. */
    public String step() {
        return step;
    }
}
