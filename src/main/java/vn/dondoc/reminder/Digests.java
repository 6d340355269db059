package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.organization.People;

/** Gathers what a person is to be told on a working day, for themselves and for those in whose stead they act. */
@Service
@Transactional(readOnly = true)
class Digests {

    /** Notices that nobody repeated for so many days are old news. */
    private static final int DAYS_OF_NEWS = 7;

    private static final Comparator<DigestLine> BY_URGENCY = Comparator.comparing(DigestLine::section)
            .thenComparing(DigestLine::forDate)
            .thenComparing(DigestLine::subject);

    private final OwedLines owed;
    private final WeeklyLines weekly;
    private final Notices notices;
    private final TaskStates states;
    private final Deputies deputies;
    private final People people;
    private final ReminderPolicy policy;
    private final WorkingCalendar calendar;

    Digests(
            OwedLines owed,
            WeeklyLines weekly,
            Notices notices,
            TaskStates states,
            Deputies deputies,
            People people,
            ReminderPolicy policy,
            WorkingCalendar calendar) {
        this.owed = owed;
        this.weekly = weekly;
        this.notices = notices;
        this.states = states;
        this.deputies = deputies;
        this.people = people;
        this.policy = policy;
        this.calendar = calendar;
    }

    /** Every line that the day brings, whether it was told before or not; the most urgent first. */
    List<DigestLine> gather(long person, LocalDate day) {
        WorkingDays days = calendar.current();
        Map<LocalDate, Integer> stages = Stages.on(day, policy, days);
        Map<String, DigestLine> lines = new LinkedHashMap<>();
        keep(lines, own(person, day, stages, days));
        for (long absent : deputies.actingFor(person, day)) {
            String name = people.get(absent).fullName();
            keep(
                    lines,
                    own(absent, day, stages, days).stream()
                            .map(line -> line.insteadOf(absent, name))
                            .toList());
        }
        return lines.values().stream().sorted(BY_URGENCY).toList();
    }

    private List<DigestLine> own(long person, LocalDate day, Map<LocalDate, Integer> stages, WorkingDays days) {
        List<DigestLine> lines = new ArrayList<>(owed.of(person, stages));
        news(person, day).forEach(lines::add);
        lines.addAll(weekly.of(person, day, days));
        return lines;
    }

    private List<DigestLine> news(long person, LocalDate day) {
        List<Notice> unread = notices.unreadSince(day.minusDays(DAYS_OF_NEWS), day, person);
        return states.stillOfInterest(unread).stream().map(Digests::line).toList();
    }

    private static DigestLine line(Notice notice) {
        return new DigestLine(
                Section.NEWS,
                notice.subject(),
                notice.kind(),
                notice.day(),
                null,
                null,
                "",
                notice.path(),
                notice.arguments(),
                null,
                null);
    }

    /** What the person owes themselves is not told a second time for somebody else. */
    private static void keep(Map<String, DigestLine> lines, Collection<DigestLine> more) {
        more.forEach(line -> lines.putIfAbsent(line.subject() + "\n" + line.reason() + "\n" + line.forDate(), line));
    }
}
