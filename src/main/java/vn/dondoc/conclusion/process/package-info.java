/** Closes a session once what its conclusion started is finished. */
@NullMarked
package vn.dondoc.conclusion.process;

import org.jspecify.annotations.NullMarked;
