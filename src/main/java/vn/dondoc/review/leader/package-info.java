/** What leaders do with the review of a period: they praise and criticise units, and give new directives. */
@NullMarked
package vn.dondoc.review.leader;

import org.jspecify.annotations.NullMarked;
