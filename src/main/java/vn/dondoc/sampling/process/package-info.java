/** Ties the second look to SecondLook.bpmn. */
@NullMarked
package vn.dondoc.sampling.process;

import org.jspecify.annotations.NullMarked;
