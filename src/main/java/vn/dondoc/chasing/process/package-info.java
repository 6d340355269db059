/** Ties the ladder to TaskChasing.bpmn, and both to the tasks. */
@NullMarked
package vn.dondoc.chasing.process;

import org.jspecify.annotations.NullMarked;
