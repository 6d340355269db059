/** The review for other systems. */
@NullMarked
package vn.dondoc.review.api;

import org.jspecify.annotations.NullMarked;
