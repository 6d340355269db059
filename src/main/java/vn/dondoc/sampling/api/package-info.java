/** The second look for machines. */
@NullMarked
package vn.dondoc.sampling.api;

import org.jspecify.annotations.NullMarked;
