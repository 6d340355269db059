package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;

/** Who does something to a task, and when: the instant and the day that it is in Vietnam. */
record Moment(long accountId, Instant at, LocalDate day) {}
