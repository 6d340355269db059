package vn.dondoc.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.inbox.InboxLine;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;

/** What a person owes on which day, for their calendar; what is done is in the inbox no more, and so not here either. */
@Component
class DueDates {

    private static final int MOST = 500;

    private final WorkItems items;
    private final WorkingCalendar calendar;
    private final MessageSource messages;
    private final Clock clock;

    DueDates(WorkItems items, WorkingCalendar calendar, MessageSource messages, Clock clock) {
        this.items = items;
        this.calendar = calendar;
        this.messages = messages;
        this.clock = clock;
    }

    /** One event for each subject, however many of its steps are open. */
    List<DueEvent> of(Viewer viewer, Locale locale) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Map<String, DueEvent> events = new LinkedHashMap<>();
        for (InboxLine line : items.dated(viewer, MOST)) {
            LocalDate day = day(line);
            if (day != null) {
                events.putIfAbsent(line.item().subject(), event(line, day, today, now, locale));
            }
        }
        return List.copyOf(events.values());
    }

    /** Of a task's own step the day of the task: that it is acknowledged in time belongs into the inbox. */
    private static @Nullable LocalDate day(InboxLine line) {
        return line.item().process().equals("DirectiveTask")
                ? line.taskDue()
                : line.item().dueOn();
    }

    private DueEvent event(InboxLine line, LocalDate day, LocalDate today, Instant now, Locale locale) {
        WorkItem item = line.item();
        String step = text("inbox.step." + item.step(), locale);
        String title = text("invitation.feed.due", locale, state(line, day, today, step, locale), item.title());
        return new DueEvent(
                item.subject(),
                title,
                text("invitation.feed.due.description", locale, item.subject(), step, item.unitName()),
                text("invitation.feed.due.alarm", locale, item.title()),
                day,
                (int) ChronoUnit.DAYS.between(workingDayBefore(day), day),
                item.openedAt(),
                now);
    }

    private String state(InboxLine line, LocalDate day, LocalDate today, String step, Locale locale) {
        if (day.isBefore(today)) {
            return text("deadline.OVERDUE", locale);
        }
        return line.taskState() == null ? step : text("execution." + line.taskState(), locale);
    }

    private LocalDate workingDayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
