package vn.dondoc.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A report template as it is entered.
 *
 * @param unit short name of the one unit that it is for; with it {@code unitKind} stays empty
 */
public record NewReportTemplate(
        @Nullable String name,
        @Nullable SessionKind kind,
        @Nullable String unit,
        @Nullable UnitKind unitKind,
        boolean active,
        List<NewRow> rows,
        Map<ReportSection, String> sections) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_GUIDANCE = 2000;

    /** @param indicator code of the catalogue's entry */
    public record NewRow(String field, String indicator, Set<ReportBase> bases) {}

    /** Reads the fields and notes what is wrong with them. */
    public static NewReportTemplate of(Entered in, Checks checks) {
        checks.text(in.text("name"), "name", LONGEST_NAME);
        SessionKind kind = in.choice("kind", SessionKind.class, checks);
        UnitKind unitKind = in.choice("unitKind", UnitKind.class, checks);
        checks.that(in.text("unit") == null || unitKind == null, "unitKind", "report.unitOrKind");
        return new NewReportTemplate(
                in.text("name"),
                kind,
                in.text("unit"),
                unitKind,
                !in.flag("withdrawn"),
                rows(in, checks),
                sections(in, checks));
    }

    /** In the order of their numbers, those without one at the end. */
    private static List<NewRow> rows(Entered in, Checks checks) {
        List<NewRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        in.rows("rows").stream()
                .filter(row -> in.text(row + ".indicator") != null)
                .sorted((one, other) -> Integer.compare(place(in, one), place(in, other)))
                .forEach(row -> {
                    String code = in.typed(row + ".indicator").strip();
                    checks.that(seen.add(code), row + ".indicator", "report.indicatorTwice");
                    rows.add(new NewRow(row + ".indicator", code, bases(in, row)));
                });
        checks.that(!rows.isEmpty(), "rows", "report.rowRequired");
        return rows;
    }

    private static int place(Entered in, String row) {
        String ordinal = in.typed(row + ".ordinal").strip();
        return ordinal.matches("\\d{1,4}") ? Integer.parseInt(ordinal) : Integer.MAX_VALUE;
    }

    private static Set<ReportBase> bases(Entered in, String row) {
        Set<ReportBase> bases = EnumSet.noneOf(ReportBase.class);
        Arrays.stream(ReportBase.values())
                .filter(base -> in.flag(row + "." + base))
                .forEach(bases::add);
        return bases;
    }

    private static Map<ReportSection, String> sections(Entered in, Checks checks) {
        Map<ReportSection, String> sections = new EnumMap<>(ReportSection.class);
        for (ReportSection section : ReportSection.values()) {
            String guidance = "sections." + section + ".guidance";
            checks.atMost(in.text(guidance), guidance, LONGEST_GUIDANCE);
            if (in.flag("sections." + section + ".asked")) {
                sections.put(section, in.textOr(guidance, ""));
            }
        }
        return sections;
    }
}
