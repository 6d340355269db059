package vn.dondoc.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Nature;

/** Thinks up sessions with their tasks, over the last thirty months. The same seed gives the same sessions. */
final class Script {

    private static final int DAYS_BACK = 900;
    private static final int LATE_NOTICES = 500_000;

    private final SplittableRandom random;
    private final Words words = new Words();
    private final WorkingDays calendar;
    private final LocalDate today;
    private final Plot plot;

    Script(long seed, WorkingDays calendar, Instant now) {
        this.random = new SplittableRandom(seed);
        this.calendar = calendar;
        this.today = LocalDate.ofInstant(now, Zones.VIETNAM);
        this.plot = new Plot(random, words, calendar, now);
    }

    /** A working day on which a session was held. */
    LocalDate someDay() {
        return calendar.expiryOf(today.minusDays(8L + random.nextInt(DAYS_BACK)));
    }

    SessionStory session(long id, String code, int noticeNumber, LocalDate heldOn, Cast cast, int tasks) {
        LocalDate issuedOn = calendar.plus(heldOn, 1 + random.nextInt(3));
        Instant issuedAt = issuedOn.atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(Zones.VIETNAM)
                .toInstant();
        Cast.Lead reporter = cast.anyLead(random);
        return new SessionStory(
                id,
                code,
                "Làm việc về " + words.subject(random),
                cast,
                reporter,
                heldOn,
                issuedOn,
                issuedAt,
                // numbers begin anew each year, also for what was held at the end of the year before
                issuedOn.getYear() == heldOn.getYear() ? noticeNumber : noticeNumber + LATE_NOTICES,
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(n -> task("%s.%02d".formatted(code, n), issuedOn, issuedAt, cast))
                        .toList());
    }

    private Story task(String code, LocalDate issuedOn, Instant issuedAt, Cast cast) {
        Nature nature = nature();
        Due due = due(nature, issuedOn);
        LocalDate dueDate = due.firstDueDate(issuedOn);
        Cast.Lead lead = cast.anyLead(random);
        Story story = new Story(
                code,
                words.directive(random),
                nature,
                nature == Nature.PRODUCT ? words.deliverable(random) : null,
                due,
                dueDate,
                expiry(dueDate),
                random.nextInt(12) == 0,
                lead,
                Plot.coordinators(cast, lead, random),
                issuedOn,
                issuedAt);
        return plot.tell(story, cast);
    }

    private Nature nature() {
        int n = random.nextInt(100);
        if (n < 45) {
            return Nature.PRODUCT;
        }
        if (n < 82) {
            return Nature.SPECIFIC;
        }
        return n < 95 ? Nature.STANDING : Nature.PARTY_BUILDING;
    }

    private Due due(Nature nature, LocalDate issuedOn) {
        int n = random.nextInt(100);
        boolean scored = nature == Nature.PRODUCT || nature == Nature.SPECIFIC;
        if (scored && n < 78) {
            return Due.fixed(issuedOn.plusDays(10L + random.nextInt(150)));
        }
        if (scored && n < 88) {
            return new Due(DueKind.PERIODIC, null, Cycle.QUARTERLY, issuedOn.plusYears(1), null, null);
        }
        return Due.none(reviewedOn(issuedOn));
    }

    /** What has no date is looked at again every ninety days; the next time is to come. */
    private LocalDate reviewedOn(LocalDate issuedOn) {
        long rounds = Math.max(0, ChronoUnit.DAYS.between(issuedOn, today)) / 90 + 1;
        return issuedOn.plusDays(90 * rounds);
    }

    private @Nullable LocalDate expiry(@Nullable LocalDate due) {
        return due == null ? null : calendar.expiryOf(due);
    }

    Cast any(List<Cast> provinces) {
        return provinces.get(random.nextInt(provinces.size()));
    }
}
