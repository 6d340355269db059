/** Ties the task to DirectiveTask.bpmn. */
@NullMarked
package vn.dondoc.task.process;

import org.jspecify.annotations.NullMarked;
