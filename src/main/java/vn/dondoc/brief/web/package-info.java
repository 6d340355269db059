/** The brief on the screen, and its papers. */
@NullMarked
package vn.dondoc.brief.web;

import org.jspecify.annotations.NullMarked;
