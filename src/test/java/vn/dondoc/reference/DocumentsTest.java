package vn.dondoc.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.ReferenceKind;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.text.SearchText;

/** What has been ordered under a document, found by number and words, seen by unit, corrected and merged by the office. */
@DondocTest
class DocumentsTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    DocumentEditing editing;

    @Autowired
    Documents documents;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Api office;
    private String number;
    private String session;
    private List<String> tasks;

    @BeforeEach
    void twoDirectivesUnderOneDocument() {
        units.load();
        office = as("nghean.office");
        number = fresh() + "-NQ/TU";
        session = office.post(
                        "/sessions",
                        Map.of(
                                "title", "Kiểm tra thực hiện nghị quyết",
                                "kind", "INSPECTION",
                                "host", "PEOPLE_COMMITTEE",
                                "date", "2026-11-20",
                                "chairs", List.of("nghean.leader"),
                                "references",
                                        List.of(Map.of(
                                                "kind", "RESOLUTION",
                                                "number", number,
                                                "title", "Phát triển công nghiệp đến năm 2030",
                                                "issuer", "Ban Chấp hành Đảng bộ tỉnh",
                                                "date", "2026-01-15")),
                                "reportingUnit", "nghean.sct"))
                .expect(201)
                .get("code")
                .asString();
        tasks = issued(number);
    }

    @Test
    void theOfficeSeesWhatWasOrderedUnderIt() {
        JsonNode row = found("nghean.office", number);
        assertThat(row.get("directives").asInt()).isEqualTo(2);
        assertThat(row.get("open").asInt()).isEqualTo(2);
        assertThat(row.get("overdue").asInt()).isEqualTo(1);
        JsonNode whole = office.get("/documents/" + row.get("id").asLong()).expect(200);
        assertThat(whole.get("tasks")).hasSize(2);
        assertThat(whole.at("/counts/OPEN_OVERDUE").asInt()).isEqualTo(1);
        assertThat(whole.at("/counts/OPEN_IN_TIME").asInt()).isEqualTo(1);
        assertThat(whole.at("/sessions/0/code").asString()).isEqualTo(session);
        JsonNode late = office.get("/documents/" + row.get("id").asLong() + "?bucket=OPEN_OVERDUE")
                .expect(200);
        assertThat(late.at("/tasks/0/task/code").asString()).isEqualTo(tasks.get(1));
        assertThat(late.at("/tasks/0/task/daysLate").asInt()).isPositive();
    }

    @Test
    void aDepartmentSeesOnlyItsOwnTasksThere() {
        JsonNode row = found("nghean.snv", number);
        assertThat(row.get("directives").asInt()).isEqualTo(1);
        JsonNode whole =
                as("nghean.snv").get("/documents/" + row.get("id").asLong()).expect(200);
        assertThat(whole.get("tasks")).hasSize(1);
        assertThat(whole.at("/tasks/0/task/code").asString()).isEqualTo(tasks.get(1));
        assertThat(as("nghean.xa1").get("/documents/" + row.get("id").asLong()).status())
                .isEqualTo(404);
        assertThat(as("yenbai.office")
                        .get("/documents/" + row.get("id").asLong())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itIsFoundByNumberAndByWordsWithoutDiacritics() {
        assertThat(office.get("/documents?kind=RESOLUTION&year=2026&q=phat trien cong nghiep ".replace(" ", "%20")
                                + number)
                        .expect(200)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(office.get("/documents?kind=PLAN&q=" + number)
                        .expect(200)
                        .get("total")
                        .asInt())
                .isZero();
        JsonNode filtered = office.get("/tasks?document=" + number).expect(200);
        assertThat(filtered.get("items")).hasSize(2);
        assertThat(as("nghean.snv").get("/tasks?document=" + number).expect(200).get("items"))
                .hasSize(1);
    }

    @Test
    void ofTwoRowsThatAreOneDocumentOneStays() {
        String misspelt = number.replace("-NQ/", "/NQ-");
        List<String> more = issued(misspelt);
        long kept = found("nghean.office", number).get("id").asLong();
        long gone = found("nghean.office", misspelt).get("id").asLong();
        assertThat(gone).isNotEqualTo(kept);

        assertThat(editing.merge(gone, number, null, viewer("nghean.office"))).isEqualTo(kept);

        assertThat(office.get("/documents/" + gone)
                        .expect(200)
                        .at("/document/id")
                        .asLong())
                .isEqualTo(kept);
        assertThat(office.get("/tasks?document=" + misspelt).expect(200).get("items"))
                .hasSize(4);
        issued(misspelt);
        assertThat(office.get("/tasks?document=" + number).expect(200).get("items"))
                .hasSize(6);
        assertThat(editing.history(kept, viewer("nghean.office")))
                .extracting(AuditEvent::type)
                .contains("DocumentMergedHere");
        assertThat(more).isNotEmpty();
    }

    @Test
    void theOfficeCorrectsItAndItIsFoundByItsNewWords() {
        long id = found("nghean.office", number).get("id").asLong();
        Viewer by = viewer("nghean.office");
        DocumentData data = new DocumentData(
                ReferenceKind.RESOLUTION, number, null, "Tỉnh ủy", "Đổi mới sáng tạo " + number, "2026 - 2030");
        editing.edit(id, data, 0L, by);
        assertThat(office.get("/documents?q=doi%20moi%20sang%20tao%20" + number)
                        .expect(200)
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(documents.byId(id, by).issuer()).isEqualTo("Tỉnh ủy");
        assertThat(catchThrowable(() -> editing.edit(id, data, 0L, by))).isInstanceOf(Stale.class);
        assertThat(catchThrowable(() -> editing.edit(id, data, null, viewer("nghean.sct"))))
                .isInstanceOf(NotAllowed.class);
    }

    /** The search column folds in SQL as the program folds what is typed. */
    @Test
    void whatIsStoredForSearchIsFoldedAsWhatIsTyped() {
        String stored = jdbc.sql("select search from document_reference where number = ?")
                .param(number)
                .query(String.class)
                .single();
        assertThat(stored)
                .isEqualTo(SearchText.fold(number + " Phát triển công nghiệp đến năm 2030 Ban Chấp hành Đảng bộ tỉnh"));
    }

    private JsonNode found(String account, String wanted) {
        JsonNode page = as(account).get("/documents?q=" + wanted).expect(200);
        assertThat(page.get("items")).hasSize(1);
        return page.at("/items/0");
    }

    /** A session of its own for each notice; its first directive leads to Sở Công Thương, its second, overdue, to Sở Nội vụ. */
    private List<String> issued(String reference) {
        String code = tasks == null
                ? session
                : office.post(
                                "/sessions",
                                Map.of(
                                        "title", "Kiểm tra lại",
                                        "kind", "WORKING",
                                        "host", "PEOPLE_COMMITTEE",
                                        "date", "2026-11-20",
                                        "chairs", List.of("nghean.leader"),
                                        "reportingUnit", "nghean.sct"))
                        .expect(201)
                        .get("code")
                        .asString();
        String at = "/sessions/" + code;
        as("nghean.sct").put(at + "/report", Map.of("weaknesses", "Chậm")).expect(200);
        as("nghean.sct").post(at + "/report/submission").expect(200);
        office.post(at + "/report/acceptance").expect(200);
        List<Map<String, Object>> directives = List.of(
                directive("nghean.sct", "2031-01-15", reference), directive("nghean.snv", "2031-01-15", reference));
        office.put(at + "/conclusion", Map.of("text", "Thực hiện nghị quyết.", "directives", directives))
                .expect(200);
        office.post(at + "/conclusion/submission").expect(200);
        as("nghean.leader").post(at + "/conclusion/approval").expect(200);
        List<String> codes = new ArrayList<>();
        office.post(at + "/conclusion/issuance", Map.of("number", String.valueOf(fresh()), "date", "2026-11-20"))
                .expect(201)
                .get("tasks")
                .forEach(task -> codes.add(task.asString()));
        jdbc.sql("update task set due_date = date '2026-01-15', expires_on = date '2026-01-15' where code = ?")
                .param(codes.get(1))
                .update();
        return codes;
    }

    private static Map<String, Object> directive(String lead, String due, String reference) {
        return Map.of(
                "text", "Lập kế hoạch thực hiện",
                "nature", "PRODUCT",
                "leads", List.of(lead),
                "issuer", "nghean.leader",
                "deliverable", "Kế hoạch",
                "references", List.of(reference),
                "due", Map.of("kind", "FIXED", "date", due));
    }

    private static int fresh() {
        return 1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000);
    }

    private Api as(String account) {
        return Api.on(port).as(account);
    }

    private Viewer viewer(String account) {
        return accounts.byUsername(account).orElseThrow();
    }
}
