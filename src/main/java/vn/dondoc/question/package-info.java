/** Questions about tasks, as they stand or as a period froze them: asked from a fixed catalogue, saved, shared, taken away as a file. */
@NullMarked
package vn.dondoc.question;

import org.jspecify.annotations.NullMarked;
