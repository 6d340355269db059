/** Tasks that stand still for a time: suspended with a reason and a term, resumed with the days they stood still. */
@NullMarked
package vn.dondoc.pause;

import org.jspecify.annotations.NullMarked;
