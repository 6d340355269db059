/** The documents that sessions and directives refer to, and what has been ordered under each. */
@NullMarked
package vn.dondoc.reference;

import org.jspecify.annotations.NullMarked;
