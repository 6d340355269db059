package vn.dondoc.review.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.explanation.UnitHeads;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;
import vn.dondoc.review.UnitExplanations;

/** The head of the unit owes what is explained about a period. */
@Component
class UnitExplanationObligations implements Obligations {

    private final JdbcClient jdbc;
    private final PeriodTitles titles;
    private final UnitHeads heads;
    private final Clock clock;

    UnitExplanationObligations(JdbcClient jdbc, PeriodTitles titles, UnitHeads heads, Clock clock) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public String process() {
        return UnitExplanations.PROCESS;
    }

    private record Owed(String period, long provinceId, long unitId, LocalDate dueOn) {}

    @Override
    public Obligation of(String subject, String step) {
        Owed owed = jdbc.sql("""
                        select p.code as period, p.province_id, e.unit_id, e.due_on from review_explanation e
                          join review_period p on p.id = e.period_id where e.code = ?""").param(subject).query(Owed.class).single();
        Long head = heads.of(owed.unitId(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .orElse(null);
        return new Obligation(owed.provinceId(), owed.unitId(), head, titles.of(owed.period()), owed.dueOn());
    }
}
