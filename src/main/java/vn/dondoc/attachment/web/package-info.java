/** Files for people. */
@NullMarked
package vn.dondoc.attachment.web;

import org.jspecify.annotations.NullMarked;
