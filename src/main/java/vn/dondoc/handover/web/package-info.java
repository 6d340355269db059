/** The hand-over for people, and the replacement of one task by another. */
@NullMarked
package vn.dondoc.handover.web;

import org.jspecify.annotations.NullMarked;
