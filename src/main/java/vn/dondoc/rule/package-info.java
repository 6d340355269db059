/** How a command says no: refused in this state, not allowed for this role, wrong in these fields, or stale. */
@NullMarked
package vn.dondoc.rule;

import org.jspecify.annotations.NullMarked;
