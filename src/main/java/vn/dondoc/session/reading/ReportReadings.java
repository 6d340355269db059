package vn.dondoc.session.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.ReportDesk;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.session.reading.ReportReading.Line;
import vn.dondoc.session.reading.ReportReading.Standing;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;
import vn.dondoc.text.SearchText;

/**
 * Takes a report's indicators and petitions from the text of a written report into its form. Nothing of it is saved
 * before the form is; what was typed in the form before is kept with it.
 */
@Service
@Transactional
public class ReportReadings {

    /** Longest text, in characters; a report of a department has a tenth of it. */
    public static final int LONGEST_TEXT = 200_000;

    /** The fields of the form that can take a figure. */
    public static final List<String> COLUMNS = FormRows.COLUMNS;

    private final SessionAccess access;
    private final SessionReading sessions;
    private final DepartmentReports reports;
    private final ReportDesk desk;
    private final Indicators indicators;
    private final ReadTexts texts;
    private final StoredReadings readings;
    private final UnsavedReports unsaved;

    ReportReadings(
            SessionAccess access,
            SessionReading sessions,
            DepartmentReports reports,
            ReportDesk desk,
            Indicators indicators,
            ReadTexts texts,
            StoredReadings readings,
            UnsavedReports unsaved) {
        this.access = access;
        this.sessions = sessions;
        this.reports = reports;
        this.desk = desk;
        this.indicators = indicators;
        this.texts = texts;
        this.readings = readings;
        this.unsaved = unsaved;
    }

    /** How much was taken. */
    public record Taken(int indicators, int petitions) {}

    /** Keeps what somebody has typed in the form, so that it is there again behind the reading. */
    public void carry(String code, Entered form, long version, Viewer by) {
        WorkingSession session = writable(code, by);
        UnsavedReport typed = new UnsavedReport(version, FormRows.closedUp(form));
        UnsavedReport stored = stored(session);
        if (typed.version() != stored.version() || typed.differsFrom(stored.entered())) {
            unsaved.keep(session.id(), by.accountId(), typed);
        } else {
            unsaved.remove(session.id(), by.accountId());
        }
    }

    /**
     * Reads a text and keeps what it tells until it is taken or dropped.
     *
     * @param source name of the file, empty for a pasted text
     * @param field where the text was entered, for refusals
     */
    public void read(String code, String text, String source, String field, Viewer by) {
        WorkingSession session = writable(code, by);
        new Checks()
                .that(!text.isBlank(), field, "required")
                .that(text.length() <= LONGEST_TEXT, field, "report.textTooLong", LONGEST_TEXT)
                .that(
                        !ClassificationStamp.stands(text),
                        field,
                        field.equals("file") ? "classifiedFile" : "classifiedText")
                .orThrow();
        readings.keep(session.id(), by.accountId(), source, text, texts.read(text, session));
    }

    /** What was read and not yet taken, beside the form as it stands. */
    @Transactional(readOnly = true)
    public Optional<ReportReading> of(String code, Viewer by) {
        WorkingSession session = access.unclassified(code, by);
        requireWritable(session, by);
        return readings.open(session.id(), by.accountId())
                .map(open -> new ReportReading(open.source(), open.text(), lines(open.lines(), session, by)));
    }

    /**
     * Takes the lines that are chosen, as they were corrected, into the form, where they stand unsaved.
     *
     * @throws vn.dondoc.rule.Invalid at the fields of the lines
     */
    public Taken take(String code, Entered chosen, Viewer by) {
        WorkingSession session = writable(code, by);
        StoredReadings.Open open =
                readings.open(session.id(), by.accountId()).orElseThrow(() -> new Refused("report.readingGone"));
        Map<Integer, Map<String, String>> taken = chosen(open.lines(), chosen);
        UnsavedReport base = base(session, by);
        FormRows form = new FormRows(base.entered());
        IndicatorWords catalogue = new IndicatorWords(indicators.active(session.provinceId()));
        Map<Integer, Map<String, String>> asTaken = new HashMap<>();
        int figures = 0;
        for (Map.Entry<Integer, Map<String, String>> line : taken.entrySet()) {
            if (open.lines().get(line.getKey()).isIndicator()) {
                form.put(FormRows.row(line.getValue(), catalogue));
                figures++;
            } else {
                form.ask(line.getValue());
            }
            asTaken.put(line.getKey(), line.getValue());
        }
        unsaved.keep(
                session.id(), by.accountId(), new UnsavedReport(base.version(), FormRows.closedUp(form.entered())));
        readings.take(open.id(), asTaken);
        return new Taken(figures, taken.size() - figures);
    }

    /** Forgets what was read and not taken. */
    public void drop(String code, Viewer by) {
        readings.drop(writable(code, by).id(), by.accountId());
    }

    /** The form as its viewer left it unsaved; nothing while the report cannot be written. */
    @Transactional(readOnly = true)
    public Optional<UnsavedReport> unsaved(WorkingSession session, Viewer by) {
        return session.stage() == Stage.REPORT ? unsaved.of(session.id(), by.accountId()) : Optional.empty();
    }

    /** Forgets the unsaved form: it was saved, or its viewer wants what is stored. */
    public void forget(String code, Viewer by) {
        WorkingSession session = access.visible(code, by);
        access.requireReporter(session, by);
        unsaved.remove(session.id(), by.accountId());
    }

    private Map<Integer, Map<String, String>> chosen(List<ReadLine> lines, Entered in) {
        Checks checks = new Checks();
        Map<Integer, Map<String, String>> chosen = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String path = "items[" + i + "]";
            if (in.flag(path + ".take")) {
                chosen.put(i, lines.get(i).isIndicator() ? indicator(in, path, checks) : petition(in, path, checks));
            }
        }
        checks.that(!chosen.isEmpty(), "items", "report.noneChosen");
        checks.orThrow();
        return chosen;
    }

    private static Map<String, String> indicator(Entered in, String path, Checks checks) {
        checks.text(in.text(path + ".name"), path + ".name", 500);
        in.number(path + ".figure", checks);
        in.percent(path + ".planPercent", checks);
        in.percent(path + ".yoyPercent", checks);
        in.choice(path + ".qualifier", Qualifier.class, checks);
        checks.that(
                in.text(path + ".column") == null || COLUMNS.contains(in.typed(path + ".column")),
                path + ".column",
                "choice",
                in.typed(path + ".column"),
                String.join(", ", COLUMNS));
        checks.that(in.text(path + ".figure") == null || in.text(path + ".unit") != null, path + ".unit", "required");
        return fields(
                in,
                path,
                List.of("name", "figure", "unit", "column", "qualifier", "planPercent", "yoyPercent", "periodLabel"));
    }

    private static Map<String, String> petition(Entered in, String path, Checks checks) {
        checks.text(in.text(path + ".text"), path + ".text", 4000);
        in.choice(path + ".kind", PetitionKind.class, checks);
        in.number(path + ".resourceAmount", checks);
        return fields(in, path, List.of("text", "kind", "to", "resourceAmount", "resourceUnit"));
    }

    private static Map<String, String> fields(Entered in, String path, List<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, in.textOr(path + "." + name, "")));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private List<Line> lines(List<ReadLine> read, WorkingSession session, Viewer by) {
        FormRows form = new FormRows(base(session, by).entered());
        IndicatorWords catalogue = new IndicatorWords(indicators.active(session.provinceId()));
        Set<String> told = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String path = "items[" + i + "]";
            ReadLine line = read.get(i);
            lines.add(line.isIndicator() ? figure(path, line, form, catalogue, told) : asked(path, line, form, told));
        }
        return lines;
    }

    private static Line asked(String path, ReadLine line, FormRows form, Set<String> told) {
        String words = line.field("text");
        boolean first = told.add(SearchText.fold(words));
        Standing standing = form.asks(words) ? Standing.SAME : first ? Standing.NEW : Standing.TWICE;
        return new Line(path, line, standing, null, List.of());
    }

    private static Line figure(String path, ReadLine line, FormRows form, IndicatorWords catalogue, Set<String> told) {
        Map<String, String> row = FormRows.row(line.fields(), catalogue);
        String key = SearchText.fold(String.join(
                "|",
                row.getOrDefault("code", row.getOrDefault("name", "") + "|" + row.getOrDefault("unit", "")),
                row.getOrDefault("periodLabel", ""),
                line.field("column")));
        boolean first = told.add(key);
        String standing = form.like(row).orElse(null);
        List<ReportReading.Change> changes = standing == null ? List.of() : form.changes(standing, row);
        return new Line(path, line, standing(first, standing != null, changes), row.get("code"), changes);
    }

    private static Standing standing(boolean first, boolean stands, List<ReportReading.Change> changes) {
        if (stands && changes.isEmpty()) {
            return Standing.SAME;
        }
        if (!first) {
            return Standing.TWICE;
        }
        if (!stands) {
            return Standing.NEW;
        }
        return changes.stream().allMatch(change -> change.before().isEmpty()) ? Standing.FILLS : Standing.REPLACES;
    }

    /** The form as the viewer left it, else as it is stored. */
    private UnsavedReport base(WorkingSession session, Viewer by) {
        return unsaved.of(session.id(), by.accountId()).orElseGet(() -> stored(session));
    }

    private UnsavedReport stored(WorkingSession session) {
        DepartmentReport stored = reports.of(session.id()).orElse(null);
        return stored == null
                ? new UnsavedReport(0, desk.prefilled(sessions.byId(session.id())))
                : new UnsavedReport(stored.version(), reports.texts(stored));
    }

    private WorkingSession writable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        requireWritable(session, by);
        return session;
    }

    private void requireWritable(WorkingSession session, Viewer by) {
        access.requireReporter(session, by);
        if (session.stage() != Stage.REPORT) {
            throw new Refused("session.reportSubmitted");
        }
    }
}
