/** The second look on pages. */
@NullMarked
package vn.dondoc.sampling.web;

import org.jspecify.annotations.NullMarked;
