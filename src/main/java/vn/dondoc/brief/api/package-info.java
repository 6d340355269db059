/** The brief for machines. */
@NullMarked
package vn.dondoc.brief.api;

import org.jspecify.annotations.NullMarked;
