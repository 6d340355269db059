package vn.dondoc.occurrence;

/** The process of a task that has no date: {@code OpenEnded.bpmn}. */
final class OpenEnded {

    static final String PROCESS = "OpenEnded";
    static final String REVIEW = "Task_ReviewOpenEnded";
    private static final String MARK = "~R";

    private OpenEnded() {}

    static String keyOf(String task) {
        return task + MARK;
    }

    /** The code of the task whose process has this key. */
    static String taskOf(String processKey) {
        return processKey.substring(0, processKey.length() - MARK.length());
    }
}
