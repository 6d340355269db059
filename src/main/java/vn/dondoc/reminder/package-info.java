/** Tells people what concerns them: notices at once, and one digest a working day, by the ways they chose. */
@NullMarked
package vn.dondoc.reminder;

import org.jspecify.annotations.NullMarked;
