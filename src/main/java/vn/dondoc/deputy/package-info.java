/** Who signs and decides in whose stead, from which day to which. */
@NullMarked
package vn.dondoc.deputy;

import org.jspecify.annotations.NullMarked;
