package vn.dondoc.demonstration;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.engine.PastTimers;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ExplainedTask;
import vn.dondoc.review.ExplanationDraft;
import vn.dondoc.review.ProposedReport;
import vn.dondoc.review.Publication;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitExplanations;

/**
 * Closed periods of each province: the second and the third quarter of 2026 and three months were explained, consolidated,
 * accepted and published; of the month that ended last one unit has explained, and the others owe it.
 */
@Component
class PeriodScene {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2026-Q3");

    /** Published ones before the month that ended last. */
    private static final int MONTHS = 3;

    private final ReviewPeriods periods;
    private final UnitExplanations explanations;
    private final ProposedReport proposed;
    private final Publication publication;
    private final PastTimers timers;
    private final Accounts accounts;
    private final Units units;
    private final PastTime time;

    PeriodScene(
            ReviewPeriods periods,
            UnitExplanations explanations,
            ProposedReport proposed,
            Publication publication,
            PastTimers timers,
            Accounts accounts,
            Units units,
            PastTime time) {
        this.periods = periods;
        this.explanations = explanations;
        this.proposed = proposed;
        this.publication = publication;
        this.timers = timers;
        this.accounts = accounts;
        this.units = units;
        this.time = time;
    }

    /** What a unit says, the first one by default. */
    private record Said(String unit, String causes, String remedies, String word) {}

    /**
     * @param returnedIn the province whose leader sent the report back once
     * @param reason why
     */
    private record Scene(List<Said> said, String verdict, String returnedIn, String reason) {

        Said by(String unit) {
            return said.stream()
                    .filter(one -> unit.endsWith("." + one.unit()))
                    .findFirst()
                    .orElse(said.get(0));
        }
    }

    void play(String province) {
        Scene scene = read();
        Viewer office = accounts.loadUserByUsername(province + ".office");
        ReportingPeriod latest =
                ReportingPeriod.containing(Kind.MONTH, time.today()).previous();
        Stream.concat(
                        Stream.of(QUARTER.previous(), QUARTER),
                        Stream.iterate(latest.previous(), ReportingPeriod::previous)
                                .limit(MONTHS))
                .sorted(Comparator.comparing(ReportingPeriod::to))
                .forEach(period -> publish(
                        closed(province, period),
                        province,
                        period.equals(QUARTER) && province.equals(scene.returnedIn()) ? scene.reason() : null,
                        scene,
                        office));
        explainPartly(closed(province, latest), scene, office);
    }

    /** Opened and closed by its own timers. */
    private ReviewPeriod closed(String province, ReportingPeriod period) {
        Unit root = units.byShortName(province).orElseThrow();
        String code = root.prefix() + "-" + period.code();
        time.at(period.from().atStartOfDay(), () -> {
            periods.createFor(root, period);
            timers.fire(code);
        });
        time.at(period.to().plusDays(1).atStartOfDay(), () -> timers.fire(code));
        return periods.get(code);
    }

    /** @param returned why the leader sent the report back once, or null where it was accepted at once */
    private void publish(ReviewPeriod period, String province, @Nullable String returned, Scene scene, Viewer office) {
        String code = period.code();
        List<UnitExplanation> owed = explanations.of(period, office);
        List<UnitExplanation> headed =
                owed.stream().filter(one -> head(one).isPresent()).toList();
        for (int i = 0; i < headed.size() - 1; i++) {
            explain(headed.get(i), scene, period.unitDueOn().atTime(9 + i % 8, 20));
        }
        over(period, owed);
        headed.stream()
                .skip(Math.max(0, headed.size() - 1))
                .forEach(last -> explain(last, scene, time.after(period.unitDueOn(), 1, 9)));
        Viewer leader = accounts.loadUserByUsername(province + ".leader");
        LocalDate day = period.consolidationDueOn();
        time.at(day.atTime(9, 30), () -> consolidate(code, office));
        if (returned != null) {
            time.at(day.atTime(11, 0), () -> publication.sendBack(code, returned, leader));
            time.at(day.atTime(15, 40), () -> consolidate(code, office));
        }
        fireAll(day.plusDays(1).atStartOfDay(), owed);
        time.at(time.after(day, 1, 8), () -> publication.accept(code, scene.verdict(), leader));
    }

    private void explainPartly(ReviewPeriod period, Scene scene, Viewer office) {
        List<UnitExplanation> owed = explanations.of(period, office);
        LocalDateTime morning = period.unitDueOn().atTime(10, 15);
        if (!morning.isAfter(time.now())) {
            owed.stream()
                    .filter(one -> head(one).isPresent())
                    .findFirst()
                    .ifPresent(one -> explain(one, scene, morning));
        }
        over(period, owed);
        fireAll(period.consolidationDueOn().plusDays(1).atStartOfDay(), owed);
    }

    /** The day by which units explain is over. */
    private void over(ReviewPeriod period, List<UnitExplanation> owed) {
        LocalDateTime end = period.unitDueOn().plusDays(1).atStartOfDay();
        if (!end.isAfter(time.now())) {
            time.at(end, () -> timers.fire(period.code()));
            fireAll(end, owed);
        }
    }

    private void fireAll(LocalDateTime at, List<UnitExplanation> owed) {
        if (!at.isAfter(time.now())) {
            time.at(at, () -> owed.forEach(one -> timers.fire(one.code())));
        }
    }

    private void consolidate(String code, Viewer office) {
        publication.consolidate(code, proposed.of(code, office), office);
    }

    private void explain(UnitExplanation one, Scene scene, LocalDateTime at) {
        head(one)
                .ifPresent(head ->
                        time.at(at, () -> explanations.answer(one.code(), draft(one, scene.by(one.unit())), head)));
    }

    private ExplanationDraft draft(UnitExplanation one, Said said) {
        Map<String, String> words = new HashMap<>();
        explanations.tasks(one).stream()
                .map(ExplainedTask::code)
                .limit(1)
                .forEach(task -> words.put(task, said.word()));
        return new ExplanationDraft(said.causes(), said.remedies(), words);
    }

    private Optional<Viewer> head(UnitExplanation one) {
        return accounts.byUsername(one.unit()).filter(account -> account.role().headsUnit());
    }

    private static Scene read() {
        try (@Nullable InputStream file = PeriodScene.class.getResourceAsStream("/demonstration/periods.json")) {
            return JSON.readValue(requireNonNull(file), Scene.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
