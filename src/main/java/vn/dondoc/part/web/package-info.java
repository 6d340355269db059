/** The part of a task's page that shows and hands out its parts. */
@NullMarked
package vn.dondoc.part.web;

import org.jspecify.annotations.NullMarked;
