package vn.dondoc.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDeadlines;
import vn.dondoc.task.TaskDesk;

/**
 * More time for a task: the lead unit asks, the assigning side decides, and until then the date before counts. Each
 * command locks the task first, so that of two at once the second sees the first.
 */
@Service
@Transactional
@EnableConfigurationProperties(ExtensionPolicy.class)
public class Extensions {

    static final int LONGEST_TEXT = 4000;

    private final TaskDesk desk;
    private final TaskDeadlines deadlines;
    private final ExtensionRows rows;
    private final ExtensionFlow flow;
    private final Deciders deciders;
    private final ExtensionPolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Extensions(
            TaskDesk desk,
            TaskDeadlines deadlines,
            ExtensionRows rows,
            ExtensionFlow flow,
            Deciders deciders,
            ExtensionPolicy policy,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.rows = rows;
        this.flow = flow;
        this.deciders = deciders;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The lead unit asks for another date.
     *
     * @return the number of the request
     * @throws Refused by the policy's rule
     */
    public int ask(String code, NewExtension asked, Viewer by) {
        Task task = desk.ledBy(code, by);
        Checks checks = new Checks()
                .present(asked.to(), "to")
                .present(asked.reasonCode(), "reasonCode")
                .text(asked.reason(), "reason", LONGEST_TEXT);
        checks.orThrow();
        ExtensionRules rules = rules();
        rules.refusal(standing(task)).ifPresent(refused -> {
            throw refused;
        });
        LocalDate to = Objects.requireNonNull(asked.to());
        rules.checkDate(to, Objects.requireNonNull(task.dueDate()), checks);
        checks.orThrow();
        rules.requireWithinLongest(to, Objects.requireNonNull(task.expiresOn()));
        String why = String.valueOf(asked.reason()).strip();
        int number = rows.add(task, new NewExtension(to, asked.reasonCode(), why), rules, by);
        desk.tell(task, by.actor(), "ExtensionAsked", told(task, number, asked, why, rules));
        flow.start(code, number);
        return number;
    }

    private static Map<String, String> told(
            Task task, int number, NewExtension asked, String why, ExtensionRules rules) {
        Map<String, String> detail = new HashMap<>(Map.of(
                "number", String.valueOf(number),
                "to", String.valueOf(asked.to()),
                "reasonCode", String.valueOf(asked.reasonCode()),
                "reason", why));
        if (rules.late(Objects.requireNonNull(task.expiresOn()))) {
            detail.put("late", "true");
        }
        return detail;
    }

    /** The lead unit takes its request back. */
    public void withdraw(String code, int number, @Nullable String reason, Viewer by) {
        Task task = desk.ledBy(code, by);
        new Checks().atMost(reason, "reason", LONGEST_TEXT).orThrow();
        undecided(code, number);
        String why = blankToNull(reason);
        rows.decide(task, number, ExtensionOutcome.WITHDRAWN, null, why, null, by);
        Map<String, String> detail = new HashMap<>(Map.of("number", String.valueOf(number)));
        putIfSaid(detail, "reason", why);
        desk.tell(task, by.actor(), "ExtensionWithdrawn", detail);
        flow.withdrawn(code, number, by.username());
    }

    /**
     * The assigning side grants the request, with its date or another, or refuses it.
     *
     * @throws NotAllowed also for the person who asked
     */
    public void decide(String code, int number, NewExtensionDecision decision, Viewer by) {
        Task task = desk.seenBy(code, by);
        Deciders.Right right = deciders.required(Deciders.Side.of(task), by);
        Extension asked = undecided(code, number);
        requireAnotherPerson(asked, by);
        Checks checks =
                new Checks().present(decision.granted(), "granted").atMost(decision.reason(), "reason", LONGEST_TEXT);
        boolean granted = Boolean.TRUE.equals(decision.granted());
        if (decision.granted() != null && !granted) {
            checks.text(decision.reason(), "reason", LONGEST_TEXT);
        }
        checks.orThrow();
        String words = blankToNull(decision.reason());
        if (granted) {
            LocalDate to = Objects.requireNonNullElse(decision.to(), asked.to());
            grant(task, asked, to, words, right, by);
        } else {
            rows.decide(task, number, ExtensionOutcome.REFUSED, null, words, right.personId(), by);
            desk.tell(task, by.actor(), "ExtensionRefused", told(number, words, right));
        }
        flow.decided(code, number, granted, by.username());
    }

    private void grant(
            Task task, Extension asked, LocalDate to, @Nullable String words, Deciders.Right right, Viewer by) {
        Checks checks = new Checks();
        rules().checkDate(to, Objects.requireNonNullElse(task.dueDate(), asked.from()), checks);
        checks.orThrow();
        rows.decide(task, asked.number(), ExtensionOutcome.GRANTED, to, words, right.personId(), by);
        deadlines.move(task, to, by.actor(), "ExtensionGranted", told(asked.number(), words, right));
    }

    /** The assigning side sets another date by its own decision, a later or an earlier one. */
    public void setDate(String code, @Nullable LocalDate to, @Nullable String reason, Viewer by) {
        Task task = desk.seenBy(code, by);
        Deciders.Right right = deciders.required(Deciders.Side.of(task), by);
        Checks checks = new Checks().text(reason, "reason", LONGEST_TEXT);
        rules().checkAhead(to, checks);
        checks.orThrow();
        if (rows.isUndecided(code)) {
            throw new Refused("extension.decideFirst");
        }
        LocalDate day = Objects.requireNonNull(to);
        Map<String, String> detail = told(0, String.valueOf(reason).strip(), right);
        deadlines.move(task, day, by.actor(), "DeadlineDecided", detail);
    }

    private static Map<String, String> told(int number, @Nullable String words, Deciders.Right right) {
        Map<String, String> detail = new HashMap<>();
        putIfSaid(detail, "number", number == 0 ? null : String.valueOf(number));
        putIfSaid(detail, "reason", words);
        putIfSaid(detail, "for", right.name());
        return detail;
    }

    private Extension undecided(String code, int number) {
        Extension asked = rows.find(code, number).orElseThrow(() -> new NotFound(code + "/extensions/" + number));
        if (!asked.isUndecided()) {
            throw new Refused("extension.decided." + asked.outcome());
        }
        return asked;
    }

    private void requireAnotherPerson(Extension asked, Viewer by) {
        if (rows.isOf(asked.askedBy(), by)) {
            throw new NotAllowed("extension.anotherPerson");
        }
    }

    private ExtensionRules.Standing standing(Task task) {
        List<Extension> all = rows.of(task.code());
        return new ExtensionRules.Standing(
                task.state(),
                task.dueDate(),
                task.expiresOn(),
                rows.granted(task.code()),
                all.stream().anyMatch(Extension::isUndecided));
    }

    static int granted(List<Extension> all) {
        return (int) all.stream()
                .filter(asked -> asked.outcome() == ExtensionOutcome.GRANTED)
                .count();
    }

    private ExtensionRules rules() {
        return new ExtensionRules(policy, calendar.current(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static void putIfSaid(Map<String, String> detail, String name, @Nullable String value) {
        if (value != null) {
            detail.put(name, value);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
