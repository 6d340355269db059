/** Suspension and resumption on a task's page. */
@NullMarked
package vn.dondoc.pause.web;

import org.jspecify.annotations.NullMarked;
