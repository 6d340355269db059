/** The demonstration: five provinces with invented people, so that everything can be tried at once. */
@NullMarked
package vn.dondoc.demonstration;

import org.jspecify.annotations.NullMarked;
