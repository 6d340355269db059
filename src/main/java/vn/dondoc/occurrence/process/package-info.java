/** Ties recurring tasks to TaskSeries.bpmn, and tasks without a date to OpenEnded.bpmn. */
@NullMarked
package vn.dondoc.occurrence.process;

import org.jspecify.annotations.NullMarked;
