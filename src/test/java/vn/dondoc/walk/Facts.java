package vn.dondoc.walk;

import java.util.List;
import java.util.Map;

/**
 * What the clerk knows of a session beside its text: the real sessions' facts, with invented people.
 *
 * @param scheduledBy the account that runs the session
 * @param reportedBy the account of the reporting unit
 * @param signedBy the account that approves the conclusion
 * @param confirmedBy another account than the one that submits
 * @param lead the unit that the directives go to unless the text names another
 */
record Facts(
        String number,
        String province,
        String scheduledBy,
        String reportedBy,
        String signedBy,
        String confirmedBy,
        String lead,
        Map<String, Object> session,
        Map<String, Object> report,
        List<Map<String, Object>> opinions) {

    @Override
    public String toString() {
        return number + " " + province;
    }
}
