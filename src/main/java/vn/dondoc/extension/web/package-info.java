/** Extensions on the page of a task, and the list of all of them. */
@NullMarked
package vn.dondoc.extension.web;

import org.jspecify.annotations.NullMarked;
