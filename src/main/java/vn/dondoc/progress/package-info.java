/** What a lead unit plans and tells of its work on the way: milestones, updates by their rhythm, obstacles. */
@NullMarked
package vn.dondoc.progress;

import org.jspecify.annotations.NullMarked;
