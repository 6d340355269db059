/** What people make of the program's proposals: kept until they are decided on, compared with what was issued, counted. */
@NullMarked
package vn.dondoc.feedback;

import org.jspecify.annotations.NullMarked;
