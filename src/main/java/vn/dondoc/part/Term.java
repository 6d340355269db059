package vn.dondoc.part;

import java.time.LocalDate;

/** A due date, and the working day at whose end it expires. */
record Term(LocalDate due, LocalDate expires) {}
