/** Working days, public holidays and reporting periods: what a date means for a deadline. */
@NullMarked
package vn.dondoc.calendar;

import org.jspecify.annotations.NullMarked;
