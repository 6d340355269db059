package vn.dondoc.session;

import vn.dondoc.account.Viewer;
import vn.dondoc.text.Entered;

/**
 * A unit has handed in its report; published in the same transaction.
 *
 * @param report as it was handed in, with its petitions
 */
public record ReportSubmitted(long sessionId, Entered report, Viewer by) {}
