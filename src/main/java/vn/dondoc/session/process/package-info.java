/** Ties the session to WorkingSession.bpmn. */
@NullMarked
package vn.dondoc.session.process;

import org.jspecify.annotations.NullMarked;
