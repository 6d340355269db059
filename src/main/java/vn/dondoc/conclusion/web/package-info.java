/** The conclusion editor and the pages on which a conclusion is approved, issued and read. */
@NullMarked
package vn.dondoc.conclusion.web;

import org.jspecify.annotations.NullMarked;
