/** The pages of indicators and their series. */
@NullMarked
package vn.dondoc.series.web;

import org.jspecify.annotations.NullMarked;
