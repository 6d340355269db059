/** Who owes the next step: the engine's user tasks, mirrored into our own table in the engine's transaction. */
@NullMarked
package vn.dondoc.inbox;

import org.jspecify.annotations.NullMarked;
