package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a person's digest. The same subject is told for the same reason and date once, whenever that is.
 *
 * @param subject the code of a task, session or petition, or the mark of what belongs to one; of a weekly line the unit
 * @param reason why it is told: {@code T-3} of a task, {@code Task_AnswerPetition T+1} of a step, the kind of a notice
 * @param forDate the due date, or the day of the notice, or the first day of the week
 * @param stage working days since the date, negative before it; null where the line is about no due date
 * @param step the step of a process that is owed, or null where it is the task itself
 * @param path of the page that it leads to
 * @param detail what fills the words of a notice or of a unit's week
 * @param absentId in whose stead the person is told, or null
 */
public record DigestLine(
        Section section,
        String subject,
        String reason,
        LocalDate forDate,
        @Nullable Integer stage,
        @Nullable String step,
        String title,
        String path,
        List<String> detail,
        @Nullable Long absentId,
        @Nullable String absent) {

    public DigestLine {
        detail = List.copyOf(detail);
    }

    /** The subject without the mark of what belongs to it. */
    String code() {
        return SubjectPath.code(subject);
    }

    /** The lines as they are shown: that a task is escalated need not be said beside that it has just become overdue. */
    static List<DigestLine> shown(List<DigestLine> lines) {
        Set<String> overdue = lines.stream()
                .filter(line -> line.section() == Section.OVERDUE)
                .map(DigestLine::code)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !line.reason().equals(Notices.ESCALATION) || !overdue.contains(line.code()))
                .toList();
    }

    DigestLine insteadOf(long person, String name) {
        return new DigestLine(section, subject, reason, forDate, stage, step, title, path, detail, person, name);
    }
}
