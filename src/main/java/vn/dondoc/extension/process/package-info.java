/** Ties requests for extensions to Extension.bpmn, and both to their tasks. */
@NullMarked
package vn.dondoc.extension.process;

import org.jspecify.annotations.NullMarked;
