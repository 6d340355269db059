/** Who is who: units, people and accounts as pages and for machines; the administrator keeps them. */
@NullMarked
package vn.dondoc.directory;

import org.jspecify.annotations.NullMarked;
