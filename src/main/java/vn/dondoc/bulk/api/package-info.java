/** Many tasks at once, for machines. */
@NullMarked
package vn.dondoc.bulk.api;

import org.jspecify.annotations.NullMarked;
