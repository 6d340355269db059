/** The published figures as a page of their own: units and numbers, no persons, no tasks, no way into the program. */
@NullMarked
package vn.dondoc.review.published;

import org.jspecify.annotations.NullMarked;
