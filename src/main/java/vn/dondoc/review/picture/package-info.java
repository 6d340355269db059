/** The pictures of a review: each with the table that says the same, and with words for those who do not see it. */
@NullMarked
package vn.dondoc.review.picture;

import org.jspecify.annotations.NullMarked;
