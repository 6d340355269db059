/** Đôn đốc: what is late climbs the reporting line step by step, on working days, and stops when the reason is gone. */
@NullMarked
package vn.dondoc.chasing;

import org.jspecify.annotations.NullMarked;
