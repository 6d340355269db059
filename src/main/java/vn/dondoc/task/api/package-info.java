/** The tasks for machines. */
@NullMarked
package vn.dondoc.task.api;

import org.jspecify.annotations.NullMarked;
