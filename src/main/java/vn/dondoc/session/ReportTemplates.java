package vn.dondoc.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.organization.Unit;
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

    private final ReportTemplateRows rows;
    private final Indicators indicators;
    private final Units units;
    private final SessionAccess access;
    private final SessionHistory history;
    private final ReportWorkbook workbook;
    private final AuditLog audit;

    ReportTemplates(
            ReportTemplateRows rows,
            Indicators indicators,
            Units units,
            SessionAccess access,
            SessionHistory history,
            ReportWorkbook workbook,
            AuditLog audit) {
        this.rows = rows;
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
        return rows.all(viewer.province());
    }

    /** @throws NotFound for a template of another province too */
    @Transactional(readOnly = true)
    public ReportTemplate get(long id, Viewer viewer) {
        return rows.find(id, viewer.province()).orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** The template by which the session's report is written. */
    @Transactional(readOnly = true)
    public Optional<ReportTemplate> of(long sessionId) {
        return rows.ofSession(sessionId);
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
        rows.choose(session);
    }

    /** Lets the session's report be written by another template, or by none, as long as it is not submitted. */
    public void change(String code, @Nullable Long template, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        if (session.stage() != Stage.REPORT) {
            throw new Refused("session.reportSubmitted");
        }
        String name = template == null ? "" : get(template, by).name();
        rows.choose(session, template);
        history.record(session, by.actor(), "ReportTemplateChosen", Map.of("template", name));
    }

    /** @throws vn.dondoc.rule.Invalid at the fields of the template */
    public ReportTemplate add(NewReportTemplate entered, Checks found, Viewer by) {
        requireKeeper(by);
        check(entered, found, by);
        long id = rows.add(entered, unitOf(entered, by.province()), by.province());
        return told(id, "ReportTemplateAdded", by);
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
        if (!rows.replace(id, entered, unitOf(entered, by.province()), version, by.province())) {
            throw new Stale(version, before.version());
        }
        return told(id, "ReportTemplateChanged", by);
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

    private ReportTemplate told(long id, String event, Viewer by) {
        ReportTemplate template = get(id, by);
        audit.record(
                by.actor(),
                new AuditEntry(by.province(), SUBJECT, String.valueOf(id), event, Map.of("name", template.name())));
        return template;
    }
}
