package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day on which the calendar differs from, or explains, the plain week of Monday to Friday.
 *
 * @param date day in Vietnam
 * @param nameVi name shown in Vietnamese
 * @param nameEn name shown in English
 * @param source the rule or document that gives the day
 */
public record Holiday(LocalDate date, String nameVi, String nameEn, Kind kind, Status status, String source) {

    /** Why the day is off, or worked. */
    public enum Kind {
        /** Named by Bộ luật Lao động 2019, Điều 112. */
        STATUTORY,
        /** In place of a holiday that falls on a weekend (Điều 111 khoản 3). */
        COMPENSATORY,
        /** A weekday made free by order, worked on another day. */
        SWAP_OFF,
        /** The Saturday or Sunday worked for a {@link #SWAP_OFF}. */
        SWAP_WORK
    }

    /** How sure the day is. Only what the law already grants moves a deadline. */
    public enum Status {
        /** Fixed by law or by the plan of the year. */
        CONFIRMED(true),
        /** Granted by law, on a date that the plan of the year has still to name (Tết of a coming year). */
        PLANNED(true),
        /** Announced policy whose law is not known to be in force: shown, but no deadline rests on it. */
        EXPECTED(false);

        private final boolean movesDeadlines;

        Status(boolean movesDeadlines) {
            this.movesDeadlines = movesDeadlines;
        }

        public boolean movesDeadlines() {
            return movesDeadlines;
        }
    }

    /** Whether the day is off once its status lets it move deadlines. */
    public boolean isOff() {
        return kind != Kind.SWAP_WORK;
    }

    public boolean movesDeadlines() {
        return status.movesDeadlines();
    }

    /** The name in the reader's language, Vietnamese unless English is asked for. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
