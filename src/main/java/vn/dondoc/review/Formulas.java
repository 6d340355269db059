package vn.dondoc.review;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The formulas by which units are scored, each from its first day on. */
@Repository
public class Formulas {

    private static final String FORMULA = """
            select id, valid_from, completion, on_time, on_original, updated, returned, starred_weight, minimum_tasks
              from review_formula\s""";

    private final JdbcClient jdbc;

    Formulas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The formula for a period with this last day. */
    Formula on(LocalDate day) {
        return jdbc.sql(FORMULA + "where valid_from <= ? order by valid_from desc limit 1")
                .param(day)
                .query(Formula.class)
                .single();
    }

    public Formula get(long id) {
        return jdbc.sql(FORMULA + "where id = ?").param(id).query(Formula.class).single();
    }

    List<Formula> all() {
        return jdbc.sql(FORMULA + "order by valid_from desc")
                .query(Formula.class)
                .list();
    }
}
