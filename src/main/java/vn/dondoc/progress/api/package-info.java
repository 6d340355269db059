/** Milestones, obstacles and the duty to update, for machines. */
@NullMarked
package vn.dondoc.progress.api;

import org.jspecify.annotations.NullMarked;
