/** A second look at a share of the confirmed tasks, drawn so that nobody chooses them. */
@NullMarked
package vn.dondoc.sampling;

import org.jspecify.annotations.NullMarked;
