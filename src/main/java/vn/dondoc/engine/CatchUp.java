package vn.dondoc.engine;

/**
 * What a module has to make up for: rows that are older than a process, or were brought in without it. A bean; asked in
 * the background once the program answers, again and again until nothing is left, so that it never holds up a start.
 */
public interface CatchUp {

    /** What is caught up with, for the log. */
    String what();

    /** Does some, in a transaction of its own that is over soon; the number done, 0 when nothing is left. */
    int some();
}
