/** Periods, events and reviews on a task's page, and the list of the silent ones. */
@NullMarked
package vn.dondoc.occurrence.web;

import org.jspecify.annotations.NullMarked;
