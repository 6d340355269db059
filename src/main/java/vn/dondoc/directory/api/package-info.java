/** Units for other systems. */
@NullMarked
package vn.dondoc.directory.api;

import org.jspecify.annotations.NullMarked;
