/** Questions for machines. */
@NullMarked
package vn.dondoc.question.api;

import org.jspecify.annotations.NullMarked;
