/** Giải trình: what a unit has to explain about a task or an indicator, asked, answered, judged and chased. */
@NullMarked
package vn.dondoc.explanation;

import org.jspecify.annotations.NullMarked;
