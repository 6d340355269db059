/** Ties the periods to PeriodicReview.bpmn, and what units explain to ReviewExplanation.bpmn. */
@NullMarked
package vn.dondoc.review.process;

import org.jspecify.annotations.NullMarked;
