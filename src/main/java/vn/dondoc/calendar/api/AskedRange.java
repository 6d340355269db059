package vn.dondoc.calendar.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.dondoc.text.StrictDate;

/** The range of days that a caller asks about, refused with everything that is wrong with it. */
record AskedRange(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 3;

    /** What is wrong with one field. */
    record Fault(String field, String code, MessageSourceResolvable message) {

        private static Fault of(String field, String code) {
            return new Fault(field, code, new DefaultMessageSourceResolvable("calendar.range." + code));
        }
    }

    static AskedRange of(@Nullable String from, @Nullable String to) {
        List<Fault> faults = new ArrayList<>();
        LocalDate first = date("from", from, faults);
        LocalDate last = date("to", to, faults);
        if (first == null || last == null) {
            throw new Refused(faults);
        }
        return checked(new AskedRange(first, last));
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, List<Fault> faults) {
        try {
            return StrictDate.parse(text == null ? "" : text);
        } catch (StrictDate.Refused refused) {
            faults.add(new Fault(field, refused.reason().name(), refused.message()));
            return null;
        }
    }

    private static AskedRange checked(AskedRange range) {
        if (range.to.isBefore(range.from)) {
            throw new Refused(List.of(Fault.of("to", "REVERSED")));
        }
        if (!range.to.isBefore(range.from.plusYears(MOST_YEARS))) {
            throw new Refused(List.of(Fault.of("to", "TOO_LONG")));
        }
        return range;
    }

    /** The range cannot be answered. */
    static class Refused extends RuntimeException {

        private final transient List<Fault> faults;

        Refused(List<Fault> faults) {
            this.faults = faults;
        }

        List<Fault> faults() {
            return faults;
        }
    }
}
