package vn.dondoc.organization;

import java.sql.Types;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.rule.Checks;

/** What is wrong with the fields of a unit or group, also compared with those that are there already. */
@Component
class UnitChecks {

    static final int LONGEST_NAME = 200;

    private static final int LONGEST_SHORT_NAME = 60;
    private static final int LONGEST_CODE = 35;
    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,4}");

    private final JdbcClient jdbc;

    UnitChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Units and groups are addressed alike, so that a short name belongs to one of them only. */
    void shortName(@Nullable String shortName, Checks checks) {
        checks.text(shortName, "shortName", LONGEST_SHORT_NAME);
        if (shortName == null) {
            return;
        }
        checks.that(SHORT_NAME.matcher(shortName).matches(), "shortName", "unit.shortName")
                .that(
                        !exists(
                                "select 1 from unit where short_name = :name union all select 1 from unit_group where short_name = :name",
                                "name",
                                shortName),
                        "shortName",
                        "unit.shortNameTaken",
                        shortName);
    }

    void prefix(@Nullable String prefix, Checks checks) {
        checks.text(prefix, "prefix", LONGEST_CODE);
        if (prefix != null) {
            checks.that(PREFIX.matcher(prefix).matches(), "prefix", "unit.prefix")
                    .that(
                            !exists("select 1 from unit where prefix = :prefix", "prefix", prefix),
                            "prefix",
                            "unit.prefixTaken",
                            prefix);
        }
    }

    void code(@Nullable String code, Checks checks) {
        checks.text(code, "code", LONGEST_CODE)
                .that(code == null || CODE.matcher(code).matches(), "code", "unit.code");
    }

    void names(UnitEntry entry, Checks checks) {
        checks.text(entry.name(), "name", LONGEST_NAME).atMost(entry.nameEn(), "nameEn", LONGEST_NAME);
    }

    /** @param self the unit itself where it is there already */
    void validity(UnitEntry entry, @Nullable String code, @Nullable Unit self, Checks checks) {
        LocalDate from = entry.validFrom();
        LocalDate to = entry.validTo();
        checks.present(from, "validFrom");
        if (from == null) {
            return;
        }
        checks.that(to == null || !to.isBefore(from), "validTo", "endBeforeStart");
        if (code != null && (to == null || !to.isBefore(from))) {
            checks.that(!taken(code, from, to, self), "code", "unit.codeTaken", code);
        }
    }

    private boolean taken(String code, LocalDate from, @Nullable LocalDate to, @Nullable Unit self) {
        return jdbc.sql("""
                        select exists (select 1 from unit where code = :code and id <> :self
                           and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]'))""")
                .param("code", code)
                .param("self", self == null ? 0 : self.id())
                .param("from", from)
                .param("to", to, Types.DATE)
                .query(Boolean.class)
                .single();
    }

    private boolean exists(String query, String parameter, String value) {
        return jdbc.sql("select exists (" + query + ")")
                .param(parameter, value)
                .query(Boolean.class)
                .single();
    }
}
