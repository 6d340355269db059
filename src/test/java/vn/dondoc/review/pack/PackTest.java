package vn.dondoc.review.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.PeriodPublished;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.review.ReviewPlays;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;

/** Packs of quarters of Tuyên Quang, each year with the same tasks of two units. */
@DondocTest
class PackTest {

    private static final String[] HOSTILE = {
        "=HYPERLINK(\"http://x\",\"a\")",
        "+1+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "<b>&\"'</b> \u0001\uFFFF \uD83D\uDE00"
    };
    private static final Map<Integer, String> CLOSED = new ConcurrentHashMap<>();
    private static int year = 2004;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private Packs packs;

    @Autowired
    private PackJobs jobs;

    @Autowired
    private PackMaking making;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private Viewer office;
    private String code;
    private String open;

    @BeforeEach
    void close() {
        office = plays.viewer("tuyenquang.office");
        int now = year++;
        LocalDate in = LocalDate.of(now, 4, 8);
        LocalDate due = LocalDate.of(now, 5, 8);
        plays.nothingElse("tuyenquang.office");
        open = plays.open("tuyenquang.sct", in, due);
        plays.title(open, HOSTILE[0]);
        for (int i = 1; i < HOSTILE.length; i++) {
            plays.title(plays.open("tuyenquang.sct", in, due.plusDays(i)), HOSTILE[i]);
        }
        plays.done("tuyenquang.sct", in, due, due);
        plays.done("tuyenquang.snv", in, due, due.plusDays(4));
        plays.done("tuyenquang.snv", in, due, due);
        plays.open("tuyenquang.snv", in, null);
        plays.open("tuyenquang.snv", in, due.plusYears(1));
        code = plays.closed("tuyenquang.office", now + "-Q2");
        CLOSED.put(now, code);
    }

    private byte[] file(PackFormat format) {
        return packs.document(code, format, office).orElseThrow().content();
    }

    private List<byte[]> files() {
        return List.of(file(PackFormat.PDF), file(PackFormat.DOCX), file(PackFormat.XLSX));
    }

    /** Makes it anew, whatever was there. */
    private List<byte[]> made() {
        jdbc.sql("delete from review_draft").update();
        jdbc.sql("delete from review_job").update();
        return files();
    }

    private long id() {
        return plays.id(code);
    }

    @Test
    void isTheSameToTheByteWhateverBecomesOfTheTasks() throws Exception {
        List<byte[]> first = made();
        Instant made = Instant.now();
        keepForTheEye(first);
        plays.set(open, "title = 'Khác hẳn', state = 'CONFIRMED', due_date = due_date + 400, confirmed_at = now()");
        plays.open("tuyenquang.sct", LocalDate.of(year - 1, 4, 9), LocalDate.of(year - 1, 5, 9));
        jdbc.sql(
                        "update unit set name = name || ' đổi tên' where short_name in ('tuyenquang.sct', 'tuyenquang.office')")
                .update();
        try {
            await().until(anotherSecondThan(made)); // the time of making is written nowhere
            List<byte[]> second = made();
            for (int i = 0; i < first.size(); i++) {
                assertThat(second.get(i)).isEqualTo(first.get(i));
            }
        } finally {
            jdbc.sql("update unit set name = replace(name, ' đổi tên', '') where short_name like 'tuyenquang.%'")
                    .update();
        }
    }

    private static Callable<Boolean> anotherSecondThan(Instant made) {
        return () -> Instant.now().getEpochSecond() > made.getEpochSecond();
    }

    private static void keepForTheEye(List<byte[]> files) throws IOException {
        String folder = System.getProperty("review.pack.kept");
        if (folder != null) {
            Files.write(Path.of(folder, "pack.pdf"), files.get(0));
            Files.write(Path.of(folder, "pack.docx"), files.get(1));
            Files.write(Path.of(folder, "pack.xlsx"), files.get(2));
        }
    }

    @Test
    void tellsTheFiguresInThePdfWithItsFontsInIt() throws IOException {
        plays.consolidated(code, "Dòng thứ nhất.\nDòng thứ hai.");
        try (PDDocument pdf = Loader.loadPDF(file(PackFormat.PDF))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("BÁO CÁO", "DỰ THẢO", "/BC-VP", "CHÁNH VĂN PHÒNG", "Phụ lục III", "30,00%")
                    .contains("Dòng thứ hai.", "tổng hợp, đánh giá của văn phòng".toUpperCase())
                    .contains("Tổng số nhiệm vụ được giao thuộc kỳ: 12 nhiệm vụ");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isLessThan(600);
            assertThat(pdf.getPage(pdf.getNumberOfPages() - 1).getMediaBox().getWidth())
                    .isGreaterThan(800);
            pdf.getPages().forEach(page -> page.getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }));
        }
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file(PackFormat.DOCX)))) {
            String text = new XWPFWordExtractor(docx).getText();
            assertThat(text).contains("Dòng thứ nhất.", "Phụ lục I", HOSTILE[0], "30,00%");
        }
    }

    @Test
    void computesItsSumsAndRatesByFormulas() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(PackFormat.XLSX)))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Tổng hợp", "Theo đơn vị", "Danh sách nhiệm vụ", "Cách tính");
            List<Object> kept = results(book);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(results(book)).isEqualTo(kept);

            Sheet units = book.getSheet("Theo đơn vị");
            Sheet summary = book.getSheet("Tổng hợp");
            assertThat(summary.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(rate(summary)).isEqualTo(0.30);
            Cell done = units.getRow(UnitSheet.HEAD_ROW).getCell(4);
            done.setCellValue(done.getNumericCellValue() + 16_048);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(summary.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(12 + 16_048);
            assertThat(rate(summary)).isEqualTo(0.9995); // 16051 of 16058 are 99.956 %: cut off, not rounded
            assertThat(units.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    private static double rate(Sheet summary) {
        for (Row row : summary) {
            if (row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals("Tỷ lệ hoàn thành trên số đến hạn")) {
                return row.getCell(3).getNumericCellValue();
            }
        }
        throw new AssertionError("no rate");
    }

    private static List<Object> results(XSSFWorkbook book) {
        List<Object> results = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        results.add(cell.getAddress()
                                + (cell.getCachedFormulaResultType() == CellType.NUMERIC
                                        ? "=" + cell.getNumericCellValue()
                                        : "=" + cell.getStringCellValue()));
                    }
                }
            }
        }
        assertThat(results).hasSizeGreaterThan(50);
        return results;
    }

    @Test
    void takesNoWordsForFormulas() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(PackFormat.XLSX)))) {
            Sheet tasks = book.getSheet("Danh sách nhiệm vụ");
            assertThat(tasks.getLastRowNum() + 1).isEqualTo(TaskSheets.HEAD_ROW + 12);
            List<String> titles = new ArrayList<>();
            for (Row row : tasks) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
                if (row.getRowNum() >= TaskSheets.HEAD_ROW) {
                    assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
                    titles.add(row.getCell(2).getStringCellValue());
                }
            }
            assertThat(titles).contains(HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[3]);
            assertThat(titles.stream().map(String::strip)).contains("=1");
        }
    }

    @Test
    void goesOnWhereAnotherStopped() {
        List<byte[]> whole = made();
        jdbc.sql("delete from review_draft").update();
        jdbc.sql("delete from review_job").update();
        packs.ask(code, office);
        PackJob job = jobs.take("killed").orElseThrow();
        assertThat(job.steps()).isEqualTo(5);
        assertThat(making.step(job, "killed")).isTrue();
        assertThat(making.step(job, "killed")).isTrue();
        assertThat(making.step(job, "killed")).isTrue();
        assertThat(packs.standing(code, office).running()).isTrue();
        assertThat(jobs.find(job.id()).orElseThrow().done()).isEqualTo(3);

        assertThat(jobs.take("next")).as("it is still held").isEmpty();
        jdbc.sql("update review_job set taken_at = taken_at - interval '3 minutes' where id = ?")
                .param(job.id())
                .update();
        PackJob taken = jobs.take("next").orElseThrow();
        assertThat(making.step(job, "killed"))
                .as("who was given up adds nothing")
                .isFalse();
        assertThat(jobs.drafts(job.id())).hasSize(3);
        making.finish(taken, "next");

        PackJob made = jobs.find(job.id()).orElseThrow();
        assertThat(made.outcome()).isEqualTo(PackJob.Outcome.MADE);
        assertThat(made.done()).isEqualTo(made.steps());
        List<byte[]> resumed = files();
        for (int i = 0; i < whole.size(); i++) {
            assertThat(resumed.get(i)).isEqualTo(whole.get(i));
        }
    }

    @Test
    void isTakenByOneOfManyThatLook() throws Exception {
        packs.ask(code, office);
        int many = 6;
        CyclicBarrier start = new CyclicBarrier(many);
        ExecutorService nodes = Executors.newFixedThreadPool(many);
        try {
            List<Future<Boolean>> takes = IntStream.range(0, many)
                    .mapToObj(n -> nodes.submit(() -> {
                        start.await();
                        return jobs.take(
                                        "node " + n,
                                        jobs.latest(id()).orElseThrow().id())
                                .isPresent();
                    }))
                    .toList();
            long taken = 0;
            for (Future<Boolean> take : takes) {
                taken += take.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
            packs.cancel(code, office);
        }
    }

    @Test
    void isCancelledAndBegunAgain() {
        packs.ask(code, office);
        PackJob job = jobs.take("worker", jobs.latest(id()).orElseThrow().id()).orElseThrow();
        making.step(job, "worker");
        packs.ask(code, office);
        assertThat(jobs.latest(id()).orElseThrow().id())
                .as("asked twice, made once")
                .isEqualTo(job.id());
        packs.cancel(code, office);
        assertThat(making.step(job, "worker")).isFalse();
        assertThatThrownBy(() -> packs.cancel(code, office)).isInstanceOf(Refused.class);
        assertThat(packs.standing(code, office).ready()).isFalse();
        assertThat(files()).hasSize(3);
    }

    @Test
    void tellsAFailureAndGoesOnWhenTriedAgain() {
        packs.ask(code, office);
        PackJob job = jobs.take("worker", jobs.latest(id()).orElseThrow().id()).orElseThrow();
        making.step(job, "worker");
        making.step(job, "worker");
        jdbc.sql("update review_draft set content = 'no rows' where job_id = ? and format = 'ROWS/1'")
                .param(job.id())
                .update();
        assertThat(making.step(job, "worker")).isFalse();
        assertThat(packs.standing(code, office).failed()).isTrue();
        assertThat(jobs.latest(id()).orElseThrow().error()).contains("Exception");
        jdbc.sql("delete from review_draft where job_id = ? and format = 'ROWS/1'")
                .param(job.id())
                .update();
        packs.ask(code, office);
        assertThat(jobs.latest(id()).orElseThrow().id()).isEqualTo(job.id());
        assertThat(files()).hasSize(3);
        assertThat(jobs.latest(id()).orElseThrow().outcome()).isEqualTo(PackJob.Outcome.MADE);
    }

    @Test
    void isMadeAnewWhenWordsChangedAndNotOtherwise() {
        byte[] before = file(PackFormat.DOCX);
        long job = jobs.latest(id()).orElseThrow().id();
        file(PackFormat.PDF);
        assertThat(jobs.latest(id()).orElseThrow().id()).isEqualTo(job);
        plays.consolidated(code, "Một câu mới.");
        assertThat(packs.standing(code, office).outdated()).isTrue();
        assertThat(file(PackFormat.DOCX)).isNotEqualTo(before);
    }

    @Test
    void isMadeOfOneStateOfTheWords() {
        packs.ask(code, office);
        PackJob job = jobs.take("worker", jobs.latest(id()).orElseThrow().id()).orElseThrow();
        IntStream.range(0, 4).forEach(step -> making.step(job, "worker"));
        plays.consolidated(code, "Viết giữa chừng.");
        making.finish(job, "worker");
        assertThat(packs.standing(code, office).ready()).isTrue();
        List<byte[]> resumed = files();
        List<byte[]> anew = made();
        for (int i = 0; i < anew.size(); i++) {
            assertThat(resumed.get(i)).isEqualTo(anew.get(i));
        }
    }

    @Test
    void isKeptWithThePublicationAndNeverChanged() {
        packs.ask(code, office);
        plays.published(code);
        events.publishEvent(new PeriodPublished(code));
        PackJob job = jobs.latest(id()).orElseThrow();
        making.finish(jobs.take("worker", job.id()).orElseThrow(), "worker");
        byte[] pdf = file(PackFormat.PDF);
        assertThat(packs.standing(code, office).published()).isTrue();
        assertThat(packs.standing(code, office).ready()).isTrue();
        assertThat(text(pdf)).doesNotContain("DỰ THẢO");
        for (String change : List.of(
                "update review_paper set content = 'x'::bytea where period_id = " + id(),
                "delete from review_paper where period_id = " + id(),
                "truncate review_paper",
                "update review_letterhead set signer = 'x' where period_id = " + id(),
                "delete from review_letterhead where period_id = " + id(),
                "truncate review_letterhead",
                "update review_formula set completion = 0, on_time = 70",
                "delete from review_formula")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
        jdbc.sql("delete from review_draft").update();
        jdbc.sql("delete from review_job").update();
        assertThat(file(PackFormat.PDF)).isEqualTo(pdf);
        assertThat(jobs.latest(id())).isEmpty();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isForThoseWhoSeeTheProvince() {
        for (String reader : List.of("tuyenquang.head", "tuyenquang.leader", "tuyenquang.inspection")) {
            assertThat(packs.document(code, PackFormat.XLSX, plays.viewer(reader)))
                    .isPresent();
        }
        for (String unit : List.of("tuyenquang.sct", "tuyenquang.sct2", "tuyenquang.xa1")) {
            assertThatThrownBy(() -> packs.document(code, PackFormat.XLSX, plays.viewer(unit)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> packs.document(code, PackFormat.XLSX, plays.viewer("yenbai.office")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> packs.ask(code, plays.viewer("tuyenquang.inspection")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> packs.document("TQ-2026-Q3", PackFormat.PDF, office))
                .isInstanceOf(Refused.class);
    }

    @Test
    void sharesItsPrintedLinesAmongTheTables() {
        List<UnitFigures> units = new FrozenUnits(Map.of("A", 100L, "B", 3L, "C", 40L)).units();
        assertThat(PrintedTasks.longest(units, 1_000)).isEqualTo(Long.MAX_VALUE);
        assertThat(PrintedTasks.longest(units, 63)).isEqualTo(30);
        assertThat(PrintedTasks.longest(units, 0)).isZero();
    }

    /** Units with so many overdue tasks each. */
    private record FrozenUnits(Map<String, Long> overdue) {

        List<UnitFigures> units() {
            return overdue.entrySet().stream()
                    .map(each -> new UnitFigures(
                            1,
                            1,
                            each.getKey(),
                            vn.dondoc.review.LikeUnits.DEPARTMENTS,
                            new vn.dondoc.review.Counts(Map.of(vn.dondoc.review.Figure.OPEN_OVERDUE, each.getValue())),
                            null,
                            null,
                            null,
                            each.getValue()))
                    .collect(Collectors.toList());
        }
    }
}
