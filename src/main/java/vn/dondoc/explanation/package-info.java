/** Giải trình: what a unit has to explain about a task, an indicator or its results in a period, asked, answered, judged and chased. */
@NullMarked
package vn.dondoc.explanation;

import org.jspecify.annotations.NullMarked;
