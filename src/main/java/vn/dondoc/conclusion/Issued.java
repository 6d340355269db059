package vn.dondoc.conclusion;

import java.util.List;

/**
 * What issuing made.
 *
 * @param tasks the codes of the tasks, in the order of their directives and leads
 */
public record Issued(Notice notice, List<String> tasks) {}
