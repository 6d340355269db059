/** Indicators of a department report, the numbers typed for them, and a first look at whether they can be true. */
@NullMarked
package vn.dondoc.indicator;

import org.jspecify.annotations.NullMarked;
