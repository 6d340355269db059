/** The database: the program's own PostgreSQL or an external one, its migrations, and mistakes in its settings. */
@NullMarked
package vn.dondoc.database;

import org.jspecify.annotations.NullMarked;
