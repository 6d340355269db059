/** Suspension and resumption for machines. */
@NullMarked
package vn.dondoc.pause.api;

import org.jspecify.annotations.NullMarked;
