/** The ladder on the page of its task, and the list of what is late by steps. */
@NullMarked
package vn.dondoc.chasing.web;

import org.jspecify.annotations.NullMarked;
