/** The time of receipt on a task's page. */
@NullMarked
package vn.dondoc.receipt.web;

import org.jspecify.annotations.NullMarked;
