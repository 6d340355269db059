/** The notice as a file for machines. */
@NullMarked
package vn.dondoc.notice.api;

import org.jspecify.annotations.NullMarked;
