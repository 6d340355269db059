/** Ties suspensions to Suspension.bpmn. */
@NullMarked
package vn.dondoc.pause.process;

import org.jspecify.annotations.NullMarked;
