package vn.dondoc.session;

/** A session as it was entered, with every name found. */
record Plan(long organizerUnitId, Schedule schedule, Attendance attendance, String search) {

    Plan with(Schedule other) {
        return new Plan(organizerUnitId, other, attendance, search);
    }
}
