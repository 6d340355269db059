package vn.dondoc.task;

import java.util.List;
import java.util.Set;
import vn.dondoc.audit.AuditEvent;

/** How a module that adds to a task's life tells its own events; the sentence is {@code task.event.<type>}. */
public interface TaskTelling {

    /** The types of event that it tells, for example {@code ExtensionRequested}. */
    Set<String> types();

    /** What fills the sentence after the name of the one who acted, in the caller's language. */
    List<String> arguments(AuditEvent event);
}
