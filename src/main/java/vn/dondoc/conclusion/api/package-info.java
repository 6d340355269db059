/** The conclusion for machines. */
@NullMarked
package vn.dondoc.conclusion.api;

import org.jspecify.annotations.NullMarked;
