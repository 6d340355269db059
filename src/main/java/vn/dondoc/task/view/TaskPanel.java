package vn.dondoc.task.view;

import java.util.Map;
import java.util.Optional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskDetails;

/**
 * A part of a task's page that belongs to a module which the task does not know. Its template has two fragments:
 * {@code actions}, what the viewer can do now, shown among the next steps, and {@code panel}, what there is to read,
 * a section of the page; either may be empty.
 */
public interface TaskPanel {

    /** The part for this viewer, or empty where there is nothing to do and nothing to read. */
    Optional<Content> of(TaskDetails task, Viewer viewer);

    /**
     * @param order its place among the parts, lowest first
     * @param template for example {@code extension/panel}
     * @param attributes what the fragments need, under names of their own, forms included
     */
    record Content(int order, String template, Map<String, Object> attributes) {

        public Content {
            attributes = Map.copyOf(attributes);
        }
    }
}
