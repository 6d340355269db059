/** The series of indicators for machines. */
@NullMarked
package vn.dondoc.series.api;

import org.jspecify.annotations.NullMarked;
