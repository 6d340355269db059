/** Ties the time of receipt to Receipt.bpmn. */
@NullMarked
package vn.dondoc.receipt.process;

import org.jspecify.annotations.NullMarked;
