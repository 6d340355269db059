/** Steps taken on many tasks at once: each task by its own rules and in its own transaction, each with its own answer. */
@NullMarked
package vn.dondoc.bulk;

import org.jspecify.annotations.NullMarked;
