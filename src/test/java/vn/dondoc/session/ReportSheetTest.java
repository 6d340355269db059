package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.indicator.IndicatorCatalogue;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.Entered;

/** Workbooks go out and come back, and what a stranger sends does no harm. */
@DondocTest
class ReportSheetTest {

    @Autowired
    private ReportSheet sheet;

    @Autowired
    private ReportUploads uploads;

    @Autowired
    private ReportTemplates templates;

    @Autowired
    private DepartmentReports reports;

    @Autowired
    private SessionScheduling scheduling;

    @Autowired
    private SessionReading reading;

    @Autowired
    private IndicatorCatalogue catalogue;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void people() {
        demonstration.load();
    }

    @Test
    void theTemplateGoesOutAndComesBackFilledIn() throws IOException {
        template(
                "Mẫu đi về", Map.of("rows[0].indicator", "XK", "rows[0].SCENARIO", "true", "rows[1].indicator", "IIP"));
        String code = scheduled();
        byte[] empty = templates.workbook(code, viewer("yenbai.xa1"));

        byte[] filled = edited(empty, "Kim ngạch xuất khẩu", "Thực hiện", 892.3);
        assertThat(uploads.receive(code, "a.xlsx", filled, viewer("yenbai.xa1")))
                .isEmpty();
        assertThat(uploads.take(code, Entered.json(null), viewer("yenbai.xa1"))).isEqualTo(2);

        List<ReportIndicator> rows = report(code).content().indicators();
        assertThat(rows).extracting(ReportIndicator::indicator).containsExactly("XK", "IIP");
        assertThat(rows.get(0).value()).isEqualByComparingTo("892.3");
        assertThat(rows.get(1).indexForm()).isTrue();
        assertThat(uploads.of(code, viewer("yenbai.xa1"))).isEmpty();
    }

    /** A name that a spreadsheet could take for a formula stays a text in every cell. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)"})
    void textIsNeverWrittenAsAFormula(String hostile) throws IOException {
        String code = "TEST.F" + Math.abs(hostile.hashCode());
        Viewer office = viewer("yenbai.office");
        catalogue.add(
                office.province(),
                vn.dondoc.indicator.IndicatorEntry.of(
                        Entered.of(Map.of("code", code, "name", hostile, "unit", "việc")), new Checks()),
                new Checks(),
                office);
        template("Mẫu " + code, Map.of("rows[0].indicator", code));
        byte[] book = templates.workbook(scheduled(), viewer("yenbai.xa1"));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            List<CellType> types = new java.util.ArrayList<>();
            boolean found = false;
            for (Row row : opened.getSheetAt(0)) {
                for (Cell cell : row) {
                    types.add(cell.getCellType());
                    found |= cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().equals(hostile);
                }
            }
            assertThat(types).doesNotContain(CellType.FORMULA);
            assertThat(found).isTrue();
        }
    }

    @Test
    void cellsAreReadAsTheyAreMeant() throws IOException {
        byte[] file = book(List.of(
                List.of("Báo cáo của sở"),
                List.of("Chỉ tiêu", "Đơn vị tính", "Thực hiện", "Mức chắc chắn", "% kế hoạch", "Cột lạ"),
                List.of("Bán lẻ", "tỷ đồng", 36539, "Ước", "42,98", "x"),
                List.of("Xuất khẩu", "triệu USD", 0.1 + 0.2, "gần", 35.7, "y"),
                List.of("Nhập khẩu", "triệu USD", "36,539", "", "", "")));
        ReportSheet.Read read = sheet.read(file);
        assertThat(read.ignored()).containsExactly("Cột lạ");
        assertThat(read.rows()).hasSize(3);
        assertThat(read.rows().get(0).fields())
                .containsEntry("value", "36.539")
                .containsEntry("qualifier", "ESTIMATE")
                .containsEntry("planPercent", "42,98");
        assertThat(read.rows().get(1).fields()).containsEntry("value", "0,3").containsEntry("qualifier", "NEARLY");
        assertThat(read.rows().get(2).fields()).containsEntry("value", "36,539");
    }

    @Test
    void goodRowsAreTakenAndTheOthersWaitToBeCorrected() throws IOException {
        String code = scheduled();
        Viewer unit = viewer("yenbai.xa1");
        byte[] file = book(List.of(
                List.of("Chỉ tiêu", "Đơn vị tính", "Thực hiện"),
                List.of("Xuất khẩu", "triệu USD", 85),
                List.of("Bán lẻ lạ", "tỷ đồng", "nhiều lắm"),
                List.of("", "tỷ đồng", 3)));
        uploads.receive(code, "b.xlsx", file, unit);
        ReportUploads.Upload upload = uploads.of(code, unit).orElseThrow();
        assertThat(upload.good()).singleElement().satisfies(row -> assertThat(row.meant())
                .isEqualTo("Kim ngạch xuất khẩu"));
        assertThat(upload.errors())
                .extracting(error -> error.field() + " " + error.error())
                .containsExactly("rows[1].value number.NOT_A_NUMBER", "rows[2].name required");

        assertThat(uploads.take(code, Entered.json(null), unit)).isEqualTo(1);
        assertThat(uploads.of(code, unit).orElseThrow().wrong()).hasSize(2);
        assertThat(uploads.take(code, Entered.of(Map.of("rows[0].value", "12,5", "rows[1].drop", "true")), unit))
                .isEqualTo(1);
        assertThat(uploads.of(code, unit)).isEmpty();
        assertThat(report(code).content().indicators())
                .extracting(ReportIndicator::name)
                .containsExactly("Xuất khẩu", "Bán lẻ lạ");
    }

    @Test
    void whatIsNoReportIsRefusedWithItsReason() throws IOException {
        assertThat(refusal("name;value".getBytes(StandardCharsets.UTF_8))).isEqualTo("report.fileNotXlsx");
        assertThat(refusal(new byte[6 * 1024 * 1024])).isEqualTo("report.fileLarge");
        byte[] good = book(List.of(List.of("Chỉ tiêu", "Thực hiện"), List.of("A", 1)));
        assertThat(refusal(java.util.Arrays.copyOf(good, good.length / 2))).isEqualTo("report.fileBroken");
        assertThat(refusal(zip("xl/workbook.xml", 16))).isEqualTo("report.fileBroken");
        assertThat(refusal(zip("xl/worksheets/sheet1.xml", 60 * 1024 * 1024))).isEqualTo("report.fileBomb");
        assertThat(refusal(book(List.of(List.of("Tên", "Số"), List.of("A", 1)))))
                .isEqualTo("report.fileColumns");
        assertThat(refusal(book(List.of(List.of("Chỉ tiêu", "Thực hiện"))))).isEqualTo("report.fileEmpty");
        List<List<Object>> many = new java.util.ArrayList<>();
        many.add(List.of("Chỉ tiêu", "Thực hiện"));
        for (int i = 0; i <= ReportSheet.MOST_ROWS; i++) {
            many.add(List.of("Chỉ tiêu " + i, i));
        }
        assertThat(refusal(book(many))).isEqualTo("report.fileRows");
    }

    @Test
    void onlyTheReportersUploadAndOnlyTheOfficeKeepsTemplates() {
        String code = scheduled();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> uploads.receive(code, "a.xlsx", new byte[0], viewer("yenbai.leader")))
                .isInstanceOf(NotAllowed.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> templates.add(
                        NewReportTemplate.of(
                                Entered.of(Map.of("name", "Mẫu", "rows[0].indicator", "XK")), new Checks()),
                        new Checks(),
                        viewer("yenbai.sct")))
                .isInstanceOf(NotAllowed.class);
    }

    private String refusal(byte[] file) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> sheet.read(file));
        return refused.errors().get(0).error();
    }

    private static byte[] zip(String name, int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[bytes]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] book(List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet page = book.newWorksheet("A");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Object value = rows.get(r).get(c);
                    if (value instanceof Number number) {
                        page.value(r, c, number);
                    } else {
                        page.value(r, c, value.toString());
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** The workbook as another program saves it, with a number in the row of that name under that heading. */
    private static byte[] edited(byte[] file, String name, String heading, double number) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            int column = -1;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                    if (text.equals(heading)) {
                        column = cell.getColumnIndex();
                    }
                    if (text.equals(name) && column >= 0) {
                        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(number);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private void template(String name, Map<String, String> rows) {
        Map<String, String> texts = new java.util.HashMap<>(rows);
        texts.put("name", name);
        texts.put("unit", "yenbai.xa1");
        templates.add(NewReportTemplate.of(Entered.of(texts), new Checks()), new Checks(), viewer("yenbai.office"));
    }

    private String scheduled() {
        Entered session = Entered.of(Map.of(
                "title", "Làm việc về chỉ tiêu của xã",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2032-03-18",
                "chairs[0]", "yenbai.leader",
                "reportingUnit", "yenbai.xa1"));
        return scheduling
                .schedule(NewSession.of(session), viewer("yenbai.office"))
                .code();
    }

    private DepartmentReport report(String code) {
        return reports.of(reading.byCode(code, viewer("yenbai.office")).id()).orElseThrow();
    }

    private Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }
}
