/** Documents for machines. */
@NullMarked
package vn.dondoc.reference.api;

import org.jspecify.annotations.NullMarked;
