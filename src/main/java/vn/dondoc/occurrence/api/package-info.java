/** Periods, events and reviews of tasks for machines. */
@NullMarked
package vn.dondoc.occurrence.api;

import org.jspecify.annotations.NullMarked;
