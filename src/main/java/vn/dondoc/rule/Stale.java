package vn.dondoc.rule;

/** Someone else saved first: the version that was edited is no longer the newest. 412 for machines. */
public class Stale extends RuntimeException {

    private final long edited;
    private final long newest;

    public Stale(long edited, long newest) {
        super("Edited version " + edited + ", newest is " + newest);
        this.edited = edited;
        this.newest = newest;
    }

    public long edited() {
        return edited;
    }

    public long newest() {
        return newest;
    }
}
