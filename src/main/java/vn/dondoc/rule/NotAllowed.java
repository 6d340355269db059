package vn.dondoc.rule;

/** The viewer may see the row but not do this to it; the rule names why ({@code rule.<name>}). 403. */
public class NotAllowed extends RuntimeException {

    private final String rule;

    public NotAllowed(String rule) {
        super(rule);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
