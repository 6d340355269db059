/** The pages on which the catalogue of indicators is read and kept. */
@NullMarked
package vn.dondoc.indicator.web;

import org.jspecify.annotations.NullMarked;
