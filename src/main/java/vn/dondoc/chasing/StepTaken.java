package vn.dondoc.chasing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of the ladder was taken. Published once for each step and date of a task, in the transaction that wrote it.
 *
 * @param step 1 to 4
 * @param days working days since the due date expired
 * @param day on which it was taken, Asia/Ho_Chi_Minh
 * @param expiresOn the date that is overdue
 * @param explanation code of the explanation that is required, or null
 */
public record StepTaken(
        String task,
        int step,
        int days,
        LocalDate day,
        LocalDate expiresOn,
        List<Addressed> to,
        @Nullable String explanation) {

    /** The persons to be told: those addressed, and their deputies of the day. */
    public List<Long> persons() {
        return to.stream()
                .flatMap(one -> Stream.of(one.personId(), one.deputyId()).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }
}
