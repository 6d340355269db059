/** What is noted while a session is held: directives, attendance, and petitions taken one by one. */
@NullMarked
package vn.dondoc.meeting;

import org.jspecify.annotations.NullMarked;
