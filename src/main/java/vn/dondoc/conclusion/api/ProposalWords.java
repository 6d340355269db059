package vn.dondoc.conclusion.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.conclusion.DirectiveDraft;
import vn.dondoc.conclusion.DueDraft;
import vn.dondoc.conclusion.ProposedDraft;
import vn.dondoc.feedback.Decision;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.DueKind;
import vn.dondoc.text.StrictDate;
import vn.dondoc.ui.Formats;

/** Says in the reader's language why something is proposed, and on which working days it will be due. */
@Component
class ProposalWords {

    static final Shown NOTHING = new Shown(null, null, List.of());

    private static final int OCCURRENCES = 2;

    private final MessageSource messages;
    private final Formats formats;
    private final WorkingCalendar calendar;
    private final Holidays holidays;
    private final Clock clock;

    ProposalWords(MessageSource messages, Formats formats, WorkingCalendar calendar, Holidays holidays, Clock clock) {
        this.messages = messages;
        this.formats = formats;
        this.calendar = calendar;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** @param readBy null where nothing was read yet */
    record Shown(@Nullable String readBy, @Nullable Instant readAt, List<Line> lines) {}

    /**
     * @param reason why it is proposed
     * @param due when it will be due
     * @param unfound the words for the agencies that are no units of the province
     */
    record Line(
            long id,
            Decision decision,
            @Nullable String decidedBy,
            double confidence,
            String reason,
            String due,
            List<Unfound> unfound,
            DirectiveDraft directive) {}

    record Unfound(String field, String words) {}

    Shown shown(ProposedDraft draft) {
        return new Shown(
                draft.readBy(),
                draft.readAt(),
                draft.lines().stream().map(this::line).toList());
    }

    private Line line(ProposedDraft.Line line) {
        DueDraft due = line.directive().due();
        return new Line(
                line.item().id(),
                line.item().decision(),
                line.item().decidedBy(),
                line.item().confidence(),
                reason(line.found(), line.item().rule()),
                due == null ? "" : due(due),
                unfound(line.found()),
                line.directive());
    }

    private static List<Unfound> unfound(ProposedDraft.Found found) {
        List<Unfound> all = new ArrayList<>();
        if (found.unfoundLead() != null) {
            all.add(new Unfound("leads", found.unfoundLead()));
        }
        found.unfoundCoordinators().forEach(words -> all.add(new Unfound("coordinators", words)));
        return all;
    }

    private String reason(ProposedDraft.Found found, String rule) {
        String parts = Stream.of(
                        part("speaker", found.speaker()),
                        part("verb", found.verb()),
                        part("deadline", found.deadline()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        String because = say("proposal.reason." + rule);
        return parts.isEmpty() ? because : say("proposals.because", because, parts);
    }

    private @Nullable String part(String name, @Nullable String words) {
        return words == null ? null : say("proposals.because." + name, words);
    }

    /** Empty where the fields say nothing that could be read. */
    String due(DueDraft due) {
        String kind = Objects.requireNonNullElse(due.kind(), DueKind.NONE.name());
        return switch (kind) {
            case "FIXED" -> date(due.date()).map(this::rolled).orElse(say("proposals.due.missing"));
            case "PERIODIC" -> periodic(due);
            case "ON_EVENT" ->
                due.event() == null ? say("proposals.due.missing") : say("proposals.due.event", due.event());
            default -> say("proposals.due.none");
        };
    }

    private String rolled(LocalDate day) {
        LocalDate expires = calendar.expiryOf(day);
        return expires.equals(day)
                ? formats.weekday(day)
                : say("proposals.due.rolled", formats.weekday(day), occasion(day), formats.weekday(expires));
    }

    private String occasion(LocalDate day) {
        return holidays.between(day, day).stream()
                .filter(holiday -> holiday.isOff() && holiday.movesDeadlines())
                .map(holiday -> holiday.name(LocaleContextHolder.getLocale()))
                .findFirst()
                .orElseGet(() -> say("proposals.due.weekend"));
    }

    private String periodic(DueDraft due) {
        Optional<Cycle> cycle = Stream.of(Cycle.values())
                .filter(one -> one.name().equals(due.cycle()))
                .findFirst();
        if (cycle.isEmpty()) {
            return say("proposals.due.missing");
        }
        LocalDate until = date(due.until()).orElse(LocalDate.MAX);
        String days = Stream.iterate(first(cycle.get()), day -> cycle.get().endOfCycle(day.plusDays(1)))
                .limit(OCCURRENCES)
                .filter(day -> !day.isAfter(until))
                .map(calendar::expiryOf)
                .map(formats::weekday)
                .collect(Collectors.joining("; "));
        String rhythm = say("cycle." + cycle.get());
        return days.isEmpty() ? rhythm : say("proposals.due.periodic", rhythm, days);
    }

    private LocalDate first(Cycle cycle) {
        return cycle.endOfCycle(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StrictDate.parse(typed));
        } catch (StrictDate.Refused refused) {
            return Optional.empty();
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
