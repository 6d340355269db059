/** Invitations to a session by e-mail, and sessions as iCalendar files and private feeds. */
@NullMarked
package vn.dondoc.invitation;

import org.jspecify.annotations.NullMarked;
