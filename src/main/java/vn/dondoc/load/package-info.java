/** Fills the database with plausible, consistent data, to measure the program with. */
@NullMarked
package vn.dondoc.load;

import org.jspecify.annotations.NullMarked;
