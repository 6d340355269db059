/** The bell, a person's notices and digests, their choices, and what the administrator sees of it all. */
@NullMarked
package vn.dondoc.reminder.web;

import org.jspecify.annotations.NullMarked;
