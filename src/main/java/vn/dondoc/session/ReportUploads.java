package vn.dondoc.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.account.Viewer;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.Indicators;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.text.Entered;

/**
 * The indicators of an uploaded workbook on their way into a report: rows that can be taken go in at once, the others
 * wait, with what is wrong with them, until they are corrected or dropped.
 */
@Service
@Transactional
public class ReportUploads {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ReportSheet.SheetRow>> ROWS = new TypeReference<>() {};

    private final ReportSheet sheet;
    private final DepartmentReports reports;
    private final SessionAccess access;
    private final Indicators indicators;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportUploads(
            ReportSheet sheet,
            DepartmentReports reports,
            SessionAccess access,
            Indicators indicators,
            JdbcClient jdbc,
            Clock clock) {
        this.sheet = sheet;
        this.reports = reports;
        this.access = access;
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A row of the workbook beside what it came to.
     *
     * @param path where it stands in the form of the check, {@code rows[3]}
     * @param number of the row in the sheet
     * @param meant name of the catalogue's entry that it means
     * @param errors what is wrong with its cells; none for a row that can be taken
     */
    public record CheckedRow(
            String path,
            int number,
            Map<String, String> fields,
            @Nullable String meant,
            List<FieldError> errors) {

        public boolean isGood() {
            return errors.isEmpty();
        }
    }

    /** An upload as its check page shows it. */
    public record Upload(String fileName, List<CheckedRow> rows) {

        public List<CheckedRow> good() {
            return rows.stream().filter(CheckedRow::isGood).toList();
        }

        public List<CheckedRow> wrong() {
            return rows.stream().filter(row -> !row.isGood()).toList();
        }

        /** The rows as a form, so that they can be corrected in it. */
        public Entered entered() {
            Map<String, String> texts = new LinkedHashMap<>();
            rows.forEach(row -> row.fields().forEach((field, text) -> texts.put(row.path() + "." + field, text)));
            return Entered.of(texts);
        }

        public List<FieldError> errors() {
            return rows.stream().flatMap(row -> row.errors().stream()).toList();
        }
    }

    /**
     * Reads a workbook and keeps its rows until they are taken or dropped; those of an earlier workbook are replaced.
     *
     * @return the headings that mean no column of a report
     * @throws Invalid at {@code file} for a file that cannot be read
     */
    public List<String> receive(String code, String fileName, byte[] file, Viewer by) {
        WorkingSession session = writable(code, by);
        ReportSheet.Read read = sheet.read(file);
        store(session.id(), fileName, read.rows(), by);
        return read.ignored();
    }

    /** The rows that wait, checked. */
    @Transactional(readOnly = true)
    public Optional<Upload> of(String code, Viewer by) {
        WorkingSession session = access.visible(code, by);
        access.requireReporter(session, by);
        List<Indicator> catalogue = indicators.all(session.provinceId());
        return stored(session.id()).map(stored -> checked(stored, catalogue));
    }

    /**
     * Takes every good row into the report, after the corrections of the form.
     *
     * @return how many were taken; the others wait on
     */
    public int take(String code, Entered corrections, Viewer by) {
        WorkingSession session = writable(code, by);
        Stored stored = stored(session.id()).orElseThrow(() -> new NotFound(code));
        List<Indicator> catalogue = indicators.all(session.provinceId());
        Upload upload = checked(corrected(stored, corrections), catalogue);
        Entered entered = upload.entered();
        List<ReportIndicator> good = upload.good().stream()
                .map(row -> NewReport.indicator(entered, row.path(), new Checks()))
                .toList();
        reports.merge(session, good, by);
        keep(session.id(), stored.fileName(), upload.wrong(), by);
        return good.size();
    }

    /** Forgets the rows that wait. */
    public void drop(String code, Viewer by) {
        remove(writable(code, by).id());
    }

    private WorkingSession writable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireReporter(session, by);
        if (session.stage() != Stage.REPORT) {
            throw new Refused("session.reportSubmitted");
        }
        return session;
    }

    private record Stored(String fileName, List<ReportSheet.SheetRow> rows) {}

    private Optional<Stored> stored(long sessionId) {
        return jdbc.sql("select file_name, rows from report_upload where session_id = ?")
                .param(sessionId)
                .query((row, number) ->
                        new Stored(row.getString("file_name"), JSON.readValue(row.getString("rows"), ROWS)))
                .optional();
    }

    private void keep(long sessionId, String fileName, List<CheckedRow> wrong, Viewer by) {
        if (wrong.isEmpty()) {
            remove(sessionId);
        } else {
            store(
                    sessionId,
                    fileName,
                    wrong.stream()
                            .map(row -> new ReportSheet.SheetRow(row.number(), row.fields()))
                            .toList(),
                    by);
        }
    }

    private void store(long sessionId, String fileName, List<ReportSheet.SheetRow> rows, Viewer by) {
        jdbc.sql("""
                        insert into report_upload (session_id, file_name, uploaded_at, uploaded_by, rows)
                        values (:session, :name, :at, :by, :rows::jsonb)
                        on conflict (session_id) do update set file_name = excluded.file_name,
                            uploaded_at = excluded.uploaded_at, uploaded_by = excluded.uploaded_by,
                            rows = excluded.rows""")
                .param("session", sessionId)
                .param("name", fileName)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.accountId())
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    private void remove(long sessionId) {
        jdbc.sql("delete from report_upload where session_id = ?")
                .param(sessionId)
                .update();
    }

    private static Upload checked(Stored stored, List<Indicator> catalogue) {
        List<CheckedRow> rows = new ArrayList<>();
        for (int i = 0; i < stored.rows().size(); i++) {
            rows.add(checked("rows[" + i + "]", stored.rows().get(i), catalogue));
        }
        return new Upload(stored.fileName(), rows);
    }

    private static CheckedRow checked(String path, ReportSheet.SheetRow row, List<Indicator> catalogue) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.fields().forEach((field, text) -> texts.put(path + "." + field, text));
        Checks checks = new Checks();
        ReportIndicator read = NewReport.indicator(Entered.of(texts), path, checks);
        String meant = ReportLinks.meant(read, catalogue).map(Indicator::name).orElse(null);
        List<FieldError> errors = List.of();
        try {
            checks.orThrow();
        } catch (Invalid invalid) {
            errors = invalid.errors();
        }
        return new CheckedRow(path, row.number(), row.fields(), meant, errors);
    }

    /** The rows with what the form says about them; a row that is not in the form stays as it was. */
    private static Stored corrected(Stored stored, Entered form) {
        List<ReportSheet.SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < stored.rows().size(); i++) {
            ReportSheet.SheetRow row = stored.rows().get(i);
            String path = "rows[" + i + "]";
            if (form.flag(path + ".drop")) {
                continue;
            }
            Map<String, String> fields = new LinkedHashMap<>(row.fields());
            form.texts().forEach((name, text) -> {
                if (name.startsWith(path + ".")) {
                    fields.put(name.substring(path.length() + 1), text);
                }
            });
            rows.add(new ReportSheet.SheetRow(row.number(), fields));
        }
        return new Stored(stored.fileName(), rows);
    }
}
