package vn.dondoc.organization;

/** No unit or group has this short name, or the caller may not address it. */
public class UnknownUnit extends RuntimeException {

    private final String shortName;

    public UnknownUnit(String shortName) {
        super("No unit or group is called " + shortName);
        this.shortName = shortName;
    }

    public String shortName() {
        return shortName;
    }
}
