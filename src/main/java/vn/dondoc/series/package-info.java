/** The figures of accepted reports as series over periods: each with its plan, its forecast and where it comes from. */
@NullMarked
package vn.dondoc.series;

import org.jspecify.annotations.NullMarked;
