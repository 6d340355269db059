/** Ties explanations to Explanation.bpmn, and to their tasks. */
@NullMarked
package vn.dondoc.explanation.process;

import org.jspecify.annotations.NullMarked;
