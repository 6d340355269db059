package vn.dondoc.session;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.UnitKind;

/** Keeps the report templates, with their rows and sections. */
@Repository
class ReportTemplateRows {

    private static final String SELECT = """
            select t.id, t.province_id, t.name, t.kind, u.short_name as unit, u.name as unit_name, t.unit_kind, t.active,
                   t.version
            from report_template t left join unit u on u.id = t.unit_id""";

    /** A template for one unit goes before one for its kind, and that before a general one; likewise for sessions. */
    private static final String FITTING = """
             where t.province_id = :province and t.active
               and (t.kind is null or t.kind = :kind)
               and (t.unit_id is null or t.unit_id = :unit)
               and (t.unit_kind is null or t.unit_kind = (select k.kind from unit k where k.id = :unit))
             order by t.unit_id is not null desc, t.unit_kind is not null desc, t.kind is not null desc, t.id desc
             limit 1""";

    private final JdbcClient jdbc;
    private final Indicators indicators;

    ReportTemplateRows(JdbcClient jdbc, Indicators indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    List<ReportTemplate> all(long province) {
        return jdbc.sql(SELECT + " where t.province_id = ? order by t.active desc, t.name, t.id")
                .param(province)
                .query(this::template)
                .list();
    }

    Optional<ReportTemplate> find(long id, long province) {
        return jdbc.sql(SELECT + " where t.id = ? and t.province_id = ?")
                .params(id, province)
                .query(this::template)
                .optional();
    }

    Optional<ReportTemplate> ofSession(long session) {
        return jdbc.sql(SELECT + " join working_session s on s.report_template_id = t.id where s.id = ?")
                .param(session)
                .query(this::template)
                .optional();
    }

    /** Gives the session the most specific template there is for it. */
    void choose(WorkingSession session) {
        jdbc.sql("update working_session set report_template_id = (select t.id from report_template t " + FITTING
                        + ") where id = :session")
                .param("province", session.provinceId())
                .param("kind", session.schedule().kind().name())
                .param("unit", session.schedule().reportingUnitId())
                .param("session", session.id())
                .update();
    }

    void choose(WorkingSession session, @Nullable Long template) {
        jdbc.sql("update working_session set report_template_id = :template where id = :session")
                .param("template", template)
                .param("session", session.id())
                .update();
    }

    long add(NewReportTemplate entered, @Nullable Long unit, long province) {
        long id = write(jdbc.sql("""
                        insert into report_template (province_id, name, kind, unit_id, unit_kind, active)
                        values (:province, :name, :kind, :unit, :unitKind, :active) returning id"""), entered, unit)
                .param("province", province)
                .query(Long.class)
                .single();
        contents(id, entered, province);
        return id;
    }

    /** @return false where it has another version by now */
    boolean replace(long id, NewReportTemplate entered, @Nullable Long unit, long version, long province) {
        int changed = write(jdbc.sql("""
                        update report_template set name = :name, kind = :kind, unit_id = :unit, unit_kind = :unitKind,
                               active = :active, version = version + 1
                        where id = :id and version = :version"""), entered, unit)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from report_template_indicator where template_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from report_template_section where template_id = ?")
                .param(id)
                .update();
        contents(id, entered, province);
        return true;
    }

    private static JdbcClient.StatementSpec write(
            JdbcClient.StatementSpec statement, NewReportTemplate entered, @Nullable Long unit) {
        return statement
                .param("name", entered.name())
                .param("kind", entered.kind() == null ? null : entered.kind().name())
                .param("unit", unit)
                .param(
                        "unitKind",
                        entered.unitKind() == null ? null : entered.unitKind().name())
                .param("active", entered.active());
    }

    private void contents(long id, NewReportTemplate entered, long province) {
        for (int i = 0; i < entered.rows().size(); i++) {
            NewReportTemplate.NewRow row = entered.rows().get(i);
            jdbc.sql("""
                            insert into report_template_indicator (template_id, ordinal, indicator_id, bases)
                            select :template, :ordinal, id, :bases from indicator
                            where province_id = :province and code = :code""")
                    .param("template", id)
                    .param("ordinal", i)
                    .param("bases", row.bases().stream().map(Enum::name).toArray(String[]::new))
                    .param("province", province)
                    .param("code", row.indicator())
                    .update();
        }
        entered.sections().forEach((section, guidance) -> jdbc.sql(
                        "insert into report_template_section (template_id, section, guidance) values (?, ?, ?)")
                .params(id, section.name(), guidance)
                .update());
    }

    private ReportTemplate template(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        String kind = row.getString("kind");
        String unitKind = row.getString("unit_kind");
        return new ReportTemplate(
                id,
                row.getLong("province_id"),
                row.getString("name"),
                kind == null ? null : SessionKind.valueOf(kind),
                row.getString("unit"),
                row.getString("unit_name"),
                unitKind == null ? null : UnitKind.valueOf(unitKind),
                row.getBoolean("active"),
                rows(id),
                sections(id),
                row.getLong("version"));
    }

    private List<ReportTemplate.Row> rows(long id) {
        return jdbc.sql(
                        "select indicator_id, bases from report_template_indicator where template_id = ? order by ordinal")
                .param(id)
                .query((row, number) -> new ReportTemplate.Row(
                        indicators.byId(row.getLong("indicator_id")).orElseThrow(),
                        Arrays.stream((String[]) row.getArray("bases").getArray())
                                .map(ReportBase::valueOf)
                                .collect(toCollection(() -> EnumSet.noneOf(ReportBase.class)))))
                .list();
    }

    private Map<ReportSection, String> sections(long id) {
        Map<ReportSection, String> sections = new EnumMap<>(ReportSection.class);
        jdbc.sql(
                        "select section, coalesce(guidance, '') as guidance from report_template_section where template_id = ?")
                .param(id)
                .query((row, number) ->
                        sections.put(ReportSection.valueOf(row.getString("section")), row.getString("guidance")))
                .list();
        return sections;
    }
}
