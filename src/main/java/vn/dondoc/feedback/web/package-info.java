/** The page on how good proposals are. */
@NullMarked
package vn.dondoc.feedback.web;

import org.jspecify.annotations.NullMarked;
