/** The catalogue of indicators, the figures that a department reports, and a first look at whether they can be true. */
@NullMarked
package vn.dondoc.indicator;

import org.jspecify.annotations.NullMarked;
