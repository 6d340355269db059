/** Petitions for machines. */
@NullMarked
package vn.dondoc.petition.api;

import org.jspecify.annotations.NullMarked;
