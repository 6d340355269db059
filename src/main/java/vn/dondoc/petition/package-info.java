/** Petitions: what units ask of the leaders at a session, and what became of it. */
@NullMarked
package vn.dondoc.petition;

import org.jspecify.annotations.NullMarked;
