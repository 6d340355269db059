/** Whether a lead unit answers its task in time: acknowledged or declined by the end of its time of receipt. */
@NullMarked
package vn.dondoc.receipt;

import org.jspecify.annotations.NullMarked;
