/** The review pack: the report of a frozen period as papers and as a workbook, made in the background. */
@NullMarked
package vn.dondoc.review.pack;

import org.jspecify.annotations.NullMarked;
