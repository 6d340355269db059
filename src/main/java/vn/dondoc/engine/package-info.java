/** The process engine as clock and router: starts, completes and shows processes without showing the engine. */
@NullMarked
package vn.dondoc.engine;

import org.jspecify.annotations.NullMarked;
