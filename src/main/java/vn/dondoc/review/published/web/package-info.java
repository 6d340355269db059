/** The pages of the published figures. */
@NullMarked
package vn.dondoc.review.published.web;

import org.jspecify.annotations.NullMarked;
