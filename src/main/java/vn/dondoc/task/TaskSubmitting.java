package vn.dondoc.task;

/**
 * A task's result is about to be submitted. Who knows of something that is still open beside the task refuses, unless
 * the one who submits was told and submits knowingly.
 */
public record TaskSubmitting(String task, boolean knowingly) {}
