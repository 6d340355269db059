package vn.dondoc.explanation.process;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.UnitHeads;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The head of the unit owes the explanation, the unit that asked for it the decision whether it is enough. */
@Component
class ExplanationObligations implements Obligations {

    private final JdbcClient jdbc;
    private final UnitHeads heads;
    private final Clock clock;

    ExplanationObligations(JdbcClient jdbc, UnitHeads heads, Clock clock) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public String process() {
        return Explanations.PROCESS;
    }

    private record Owed(long provinceId, long unitId, long askerUnitId, String title, LocalDate expiresOn) {}

    @Override
    public Obligation of(String subject, String step) {
        Owed owed = jdbc.sql("""
                        select e.province_id, e.unit_id, e.asker_unit_id, coalesce(t.title, e.indicator_name, e.period_name) as title, e.expires_on
                          from explanation e left join task t on t.id = e.task_id where e.code = ?""").param(subject).query(Owed.class).single();
        return step.equals("Task_Explain")
                ? new Obligation(owed.provinceId(), owed.unitId(), head(owed), owed.title(), owed.expiresOn())
                : new Obligation(owed.provinceId(), owed.askerUnitId(), null, owed.title(), null);
    }

    private @Nullable Long head(Owed owed) {
        return heads.of(owed.unitId(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .orElse(null);
    }
}
