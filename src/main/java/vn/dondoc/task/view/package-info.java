/** How a task is shown: its page, which other modules add parts to, and its answer to machines. */
@NamedInterface("view")
@NullMarked
package vn.dondoc.task.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
