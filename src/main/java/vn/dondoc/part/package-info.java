/** What a lead unit hands on of its task (khoán): sub-tasks to its own people, contributions to coordinating units. */
@NullMarked
package vn.dondoc.part;

import org.jspecify.annotations.NullMarked;
