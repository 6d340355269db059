/** The inbox for machines. */
@NullMarked
package vn.dondoc.inbox.api;

import org.jspecify.annotations.NullMarked;
