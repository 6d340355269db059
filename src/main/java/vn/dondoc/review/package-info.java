/** The figures of a reporting period: who was assigned what, what became of it, and the rows behind every number. */
@NullMarked
package vn.dondoc.review;

import org.jspecify.annotations.NullMarked;
