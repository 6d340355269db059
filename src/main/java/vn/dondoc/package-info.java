/** Đôn Đốc follows every directive of a provincial working session until it is proved done. */
@NullMarked
package vn.dondoc;

import org.jspecify.annotations.NullMarked;
