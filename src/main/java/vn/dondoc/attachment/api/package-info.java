/** Files for other systems. */
@NullMarked
package vn.dondoc.attachment.api;

import org.jspecify.annotations.NullMarked;
