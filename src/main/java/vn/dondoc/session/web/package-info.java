/** The pages of sessions. */
@NullMarked
package vn.dondoc.session.web;

import org.jspecify.annotations.NullMarked;
