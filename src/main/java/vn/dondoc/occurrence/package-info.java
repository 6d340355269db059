/** How tasks fall due that have no single date: period by period, after an event, or not yet, and then looked at again. */
@NullMarked
package vn.dondoc.occurrence;

import org.jspecify.annotations.NullMarked;
