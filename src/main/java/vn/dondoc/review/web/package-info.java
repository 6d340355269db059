/** The review's pages. */
@NullMarked
package vn.dondoc.review.web;

import org.jspecify.annotations.NullMarked;
