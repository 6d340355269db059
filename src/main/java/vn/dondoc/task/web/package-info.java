/** The tasks for people. */
@NullMarked
package vn.dondoc.task.web;

import org.jspecify.annotations.NullMarked;
