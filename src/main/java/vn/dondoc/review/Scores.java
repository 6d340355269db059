package vn.dondoc.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how the scores of a period came about: by which formula, among how many units, and step by step for one of them. */
@Component
@Transactional(readOnly = true)
public class Scores {

    private static final String WEIGHTS = """
            select %s
              from (select r.*, case when r.starred then :starred else 1 end as weight
                      from review_task r join review_unit u on u.period_id = r.period_id and u.unit_id = r.lead_unit_id
                     where r.period_id = :period and u.short_name = :unit) judged""".formatted(Freezing.WEIGHTED);

    private final JdbcClient jdbc;
    private final Formulas formulas;

    Scores(JdbcClient jdbc, Formulas formulas) {
        this.jdbc = jdbc;
        this.formulas = formulas;
    }

    /** The formula by which a frozen period was scored, or by which a running one would be. */
    public Formula formula(Review review) {
        ReviewPeriod frozen = review.frozen();
        return frozen == null || frozen.formulaId() == null
                ? formulas.on(review.period().to())
                : formulas.get(frozen.formulaId());
    }

    /** How many units have a place in each group; nothing while the figures are live. */
    public Map<LikeUnits, Integer> ranked(Review review) {
        Map<LikeUnits, Integer> ranked = new EnumMap<>(LikeUnits.class);
        if (review.frozen() != null) {
            jdbc.sql(
                            "select like_units, count(rank) as ranked from review_unit where period_id = ? group by like_units")
                    .param(review.frozen().id())
                    .query(rs -> {
                        ranked.put(LikeUnits.valueOf(rs.getString("like_units")), rs.getInt("ranked"));
                    });
        }
        return ranked;
    }

    /** The sum of one of the review's units; nothing while the figures are live, or of a unit that it does not show. */
    public Optional<Worked> worked(Review review, String unit) {
        ReviewPeriod frozen = review.frozen();
        return frozen == null
                ? Optional.empty()
                : review.lines().stream()
                        .filter(line -> line.shortName().equals(unit))
                        .findFirst()
                        .map(line -> worked(frozen, line, formula(review)));
    }

    private Worked worked(ReviewPeriod period, UnitLine line, Formula formula) {
        Weights weights = jdbc.sql(WEIGHTS)
                .param("period", period.id())
                .param("starred", formula.starredWeight())
                .param("unit", line.shortName())
                .query((rs, n) -> Freezing.weights(rs))
                .single();
        return Worked.of(line, formula, Objects.requireNonNull(weights));
    }
}
