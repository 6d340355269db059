/** The leader's brief of a session: live until the meeting begins, from then on as it was. */
@NullMarked
package vn.dondoc.brief;

import org.jspecify.annotations.NullMarked;
