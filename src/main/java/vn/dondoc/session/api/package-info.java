/** Sessions for machines. */
@NullMarked
package vn.dondoc.session.api;

import org.jspecify.annotations.NullMarked;
