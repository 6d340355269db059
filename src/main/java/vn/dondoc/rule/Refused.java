package vn.dondoc.rule;

/**
 * The state does not allow the command. The rule's name is its message key, {@code rule.<name>}, whose text tells the
 * user why; machines get it as 409.
 */
public class Refused extends RuntimeException {

    private final String rule;
    private final transient Object[] arguments;

    public Refused(String rule, Object... arguments) {
        super(rule);
        this.rule = rule;
        this.arguments = arguments;
    }

    public String rule() {
        return rule;
    }

    public Object[] arguments() {
        return arguments;
    }
}
