/** The conclusion notice as a paper: composed from session and directives, stored when issued, registered, corrected. */
@NullMarked
package vn.dondoc.notice;

import org.jspecify.annotations.NullMarked;
