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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** The report templates of each province, kept by its office, and which of them a session goes by. */
@Service
@Transactional
public class ReportTemplates {

    private static final String SUBJECT = "REPORT_TEMPLATE";

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
    private final Units units;
    private final SessionAccess access;
    private final SessionHistory history;
    private final ReportWorkbook workbook;
    private final AuditLog audit;

    ReportTemplates(
            JdbcClient jdbc,
            Indicators indicators,
            Units units,
            SessionAccess access,
            SessionHistory history,
            ReportWorkbook workbook,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.units = units;
        this.access = access;
        this.history = history;
        this.workbook = workbook;
        this.audit = audit;
    }

    /** Whether the viewer may change the templates of the own province. */
    public static boolean areKeptBy(Viewer viewer) {
        return viewer.role().isOffice();
    }

    /** Those of the viewer's province, by name. */
    @Transactional(readOnly = true)
    public List<ReportTemplate> all(Viewer viewer) {
        return jdbc.sql(SELECT + " where t.province_id = ? order by t.active desc, t.name, t.id")
                .param(viewer.province())
                .query(this::template)
                .list();
    }

    /** @throws NotFound for a template of another province too */
    @Transactional(readOnly = true)
    public ReportTemplate get(long id, Viewer viewer) {
        return jdbc.sql(SELECT + " where t.id = ? and t.province_id = ?")
                .params(id, viewer.province())
                .query(this::template)
                .optional()
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** The template by which the session's report is written. */
    @Transactional(readOnly = true)
    public Optional<ReportTemplate> of(long sessionId) {
        return jdbc.sql(SELECT + " join working_session s on s.report_template_id = t.id where s.id = ?")
                .param(sessionId)
                .query(this::template)
                .optional();
    }

    /**
     * The empty report of a session as an XLSX workbook: the rows of its template, or where it has none of the unit's last
     * report, with guiding words and the last values in grey. For anybody who may see the session.
     */
    @Transactional(readOnly = true)
    public byte[] workbook(String code, Viewer viewer) {
        WorkingSession session = access.visible(code, viewer);
        return workbook.write(session, of(session.id()).orElse(null), viewer);
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

    /** Lets the session's report be written by another template, or by none, as long as it is not submitted. */
    public void change(String code, @Nullable Long template, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        if (session.stage() != Stage.REPORT) {
            throw new Refused("session.reportSubmitted");
        }
        String name = template == null ? "" : get(template, by).name();
        jdbc.sql("update working_session set report_template_id = :template where id = :session")
                .param("template", template)
                .param("session", session.id())
                .update();
        history.record(session, by.actor(), "ReportTemplateChosen", Map.of("template", name));
    }

    /** @throws vn.dondoc.rule.Invalid at the fields of the template */
    public ReportTemplate add(NewReportTemplate entered, Checks found, Viewer by) {
        requireKeeper(by);
        check(entered, found, by);
        Long id = write(jdbc.sql("""
                        insert into report_template (province_id, name, kind, unit_id, unit_kind, active)
                        values (:province, :name, :kind, :unit, :unitKind, :active) returning id"""), entered)
                .param("province", by.province())
                .query(Long.class)
                .single();
        return written(id, entered, "ReportTemplateAdded", by);
    }

    /**
     * Replaces a template; sessions that go by it are asked for the new rows from then on.
     *
     * @throws vn.dondoc.rule.Invalid at the fields of the template
     * @throws Stale if somebody else changed it since that version
     */
    public ReportTemplate replace(long id, NewReportTemplate entered, long version, Checks found, Viewer by) {
        requireKeeper(by);
        ReportTemplate before = get(id, by);
        check(entered, found, by);
        int changed = write(jdbc.sql("""
                        update report_template set name = :name, kind = :kind, unit_id = :unit, unit_kind = :unitKind,
                               active = :active, version = version + 1
                        where id = :id and version = :version"""), entered)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale(version, before.version());
        }
        jdbc.sql("delete from report_template_indicator where template_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from report_template_section where template_id = ?")
                .param(id)
                .update();
        return written(id, entered, "ReportTemplateChanged", by);
    }

    private static void requireKeeper(Viewer viewer) {
        if (!areKeptBy(viewer)) {
            throw new NotAllowed("report.templateKeepersOnly");
        }
    }

    private void check(NewReportTemplate entered, Checks found, Viewer by) {
        String unit = entered.unit();
        found.that(unit == null || unitOf(entered, by.province()) != null, "unit", "session.unknownUnit", "" + unit);
        entered.rows()
                .forEach(row -> found.that(
                        indicators.byCode(row.indicator(), by.province()).isPresent(),
                        row.field(),
                        "report.unknownIndicator",
                        row.indicator()));
        found.orThrow();
    }

    private @Nullable Long unitOf(NewReportTemplate entered, long province) {
        String unit = entered.unit();
        return unit == null
                ? null
                : units.byShortName(unit)
                        .filter(found -> found.provinceId() == province)
                        .map(Unit::id)
                        .orElse(null);
    }

    private JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, NewReportTemplate entered) {
        return statement
                .param("name", entered.name())
                .param("kind", entered.kind() == null ? null : entered.kind().name())
                .param(
                        "unit",
                        entered.unit() == null
                                ? null
                                : units.byShortName(entered.unit())
                                        .map(Unit::id)
                                        .orElse(null))
                .param(
                        "unitKind",
                        entered.unitKind() == null ? null : entered.unitKind().name())
                .param("active", entered.active());
    }

    private ReportTemplate written(long id, NewReportTemplate entered, String event, Viewer by) {
        for (int i = 0; i < entered.rows().size(); i++) {
            NewReportTemplate.NewRow row = entered.rows().get(i);
            jdbc.sql("""
                            insert into report_template_indicator (template_id, ordinal, indicator_id, bases)
                            select :template, :ordinal, id, :bases from indicator
                            where province_id = :province and code = :code""")
                    .param("template", id)
                    .param("ordinal", i)
                    .param("bases", row.bases().stream().map(Enum::name).toArray(String[]::new))
                    .param("province", by.province())
                    .param("code", row.indicator())
                    .update();
        }
        entered.sections().forEach((section, guidance) -> jdbc.sql(
                        "insert into report_template_section (template_id, section, guidance) values (?, ?, ?)")
                .params(id, section.name(), guidance)
                .update());
        ReportTemplate template = get(id, by);
        audit.record(
                by.actor(),
                new AuditEntry(by.province(), SUBJECT, String.valueOf(id), event, Map.of("name", template.name())));
        return template;
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
