/** Ties petitions to Petition.bpmn, and both to their sessions and tasks. */
@NullMarked
package vn.dondoc.petition.process;

import org.jspecify.annotations.NullMarked;
