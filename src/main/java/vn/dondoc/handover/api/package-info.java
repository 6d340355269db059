/** The hand-over for machines. */
@NullMarked
package vn.dondoc.handover.api;

import org.jspecify.annotations.NullMarked;
