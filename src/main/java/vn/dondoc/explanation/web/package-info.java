/** Explanations on the page of their task, on pages of their own, and as a list. */
@NullMarked
package vn.dondoc.explanation.web;

import org.jspecify.annotations.NullMarked;
