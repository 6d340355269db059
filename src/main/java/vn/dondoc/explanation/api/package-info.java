/** Explanations for machines. */
@NullMarked
package vn.dondoc.explanation.api;

import org.jspecify.annotations.NullMarked;
