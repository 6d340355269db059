package vn.dondoc.engine;

import java.util.List;

/**
 * A process as its diagram shows it now.
 *
 * @param process id of the process definition
 * @param xml the BPMN of the version by which this process runs
 * @param active ids of the elements where it stands; empty after the end
 * @param done what it has passed, oldest first
 */
public record LiveDiagram(String process, String xml, List<String> active, List<DoneStep> done) {}
