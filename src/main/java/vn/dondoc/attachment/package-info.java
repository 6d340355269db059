/** Files that belong to a session, report, conclusion or task: checked, stored in PostgreSQL, streamed. */
@NullMarked
package vn.dondoc.attachment;

import org.jspecify.annotations.NullMarked;
