/** Many tasks at once, for people. */
@NullMarked
package vn.dondoc.bulk.web;

import org.jspecify.annotations.NullMarked;
