/** Extensions for machines. */
@NullMarked
package vn.dondoc.extension.api;

import org.jspecify.annotations.NullMarked;
