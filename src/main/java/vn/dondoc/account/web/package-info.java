/** Logging in, the first administrator, and what an account may change about itself. */
@NullMarked
package vn.dondoc.account.web;

import org.jspecify.annotations.NullMarked;
