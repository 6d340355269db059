package vn.dondoc.task.view;

import org.jspecify.annotations.Nullable;

/** A form on a task's page. It carries the version of the task that its writer saw. */
public interface TaskEntry {

    @Nullable
    Long getVersion();

    void setVersion(@Nullable Long version);

    /** The form's own name of a command's field, where the page shows several forms with such a field. */
    default String named(String form, String field) {
        return field;
    }
}
