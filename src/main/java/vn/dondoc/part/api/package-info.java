/** Parts of tasks for machines. */
@NullMarked
package vn.dondoc.part.api;

import org.jspecify.annotations.NullMarked;
