/** The curve, the milestones and the duty to update, on pages. */
@NullMarked
package vn.dondoc.progress.web;

import org.jspecify.annotations.NullMarked;
