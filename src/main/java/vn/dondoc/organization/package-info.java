/** Units as a tree with validity dates and successors, unit groups, people and the positions they hold. */
@NullMarked
package vn.dondoc.organization;

import org.jspecify.annotations.NullMarked;
