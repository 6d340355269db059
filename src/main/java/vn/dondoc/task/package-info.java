/** The directive task: its life from issue to confirmation, and the lists in which it is found. */
@NullMarked
package vn.dondoc.task;

import org.jspecify.annotations.NullMarked;
