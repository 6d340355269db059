/** Ties parts of tasks to TaskPart.bpmn. */
@NullMarked
package vn.dondoc.part.process;

import org.jspecify.annotations.NullMarked;
