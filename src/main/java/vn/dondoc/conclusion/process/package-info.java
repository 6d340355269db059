/** Ties corrections to NoticeCorrection.bpmn, and closes a session once what its conclusion started is finished. */
@NullMarked
package vn.dondoc.conclusion.process;

import org.jspecify.annotations.NullMarked;
