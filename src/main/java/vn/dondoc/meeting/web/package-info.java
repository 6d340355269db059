/** The screen for who writes while people talk. */
@NullMarked
package vn.dondoc.meeting.web;

import org.jspecify.annotations.NullMarked;
