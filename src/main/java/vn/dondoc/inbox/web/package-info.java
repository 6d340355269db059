/** The inbox for people. */
@NullMarked
package vn.dondoc.inbox.web;

import org.jspecify.annotations.NullMarked;
