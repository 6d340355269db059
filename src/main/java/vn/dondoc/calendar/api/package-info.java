/** The calendar for other systems. */
@NullMarked
package vn.dondoc.calendar.api;

import org.jspecify.annotations.NullMarked;
