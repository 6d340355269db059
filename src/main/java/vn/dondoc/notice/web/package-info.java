/** The page of a notice, its page images and downloads, and the register. */
@NullMarked
package vn.dondoc.notice.web;

import org.jspecify.annotations.NullMarked;
