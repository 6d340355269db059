/** Extensions: how the date of a task is moved, who asks for it, who decides, and every date there was. */
@NullMarked
package vn.dondoc.extension;

import org.jspecify.annotations.NullMarked;
