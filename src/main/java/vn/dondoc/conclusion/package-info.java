/** The conclusion of a session: its text, the directives in it, the notice and its issuing. */
@NullMarked
package vn.dondoc.conclusion;

import org.jspecify.annotations.NullMarked;
