package vn.dondoc.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Machine;

/** Machines are told what is wrong as RFC 9457 asks, in their language, and nothing more. */
@DondocTest
@Import(Samples.class)
class ProblemsTest {

    @Autowired
    private DemonstrationUnits demonstration;

    @LocalServerPort
    private int port;

    private Machine machine;

    @BeforeEach
    void prepare() {
        demonstration.load();
        machine = new Machine(port, "nghean.office");
    }

    @ParameterizedTest
    @CsvSource({
        "refused, 409, urn:dondoc:rule:overtaken",
        "unworded, 409, urn:dondoc:rule:nobodyWroteThis",
        "notAllowed, 403, urn:dondoc:rule:unworded",
        "duplicate, 409, urn:dondoc:rule:overtaken"
    })
    void aRuleSaysNoWithItsNameAndReason(String kind, int status, String type) {
        HttpResponse<String> answer = machine.get("/api/v1/samples/" + kind);
        assertProblem(answer, status);
        assertThat(text(answer, "$.type")).isEqualTo(type);
        assertThat(type).endsWith(":" + text(answer, "$.rule"));
        assertThat(text(answer, "$.reason")).isEqualTo(text(answer, "$.detail")).isNotBlank();
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void theReasonIsInTheLanguageAskedForAndVietnameseOtherwise() {
        assertThat(reason("en-GB,en;q=0.9")).startsWith("Somebody else");
        assertThat(reason("vi-VN")).startsWith("Người khác");
        assertThat(reason("fr")).startsWith("Người khác");
        assertThat(text(machine.get("/api/v1/samples/refused"), "$.reason")).startsWith("Người khác");
    }

    @Test
    void fieldsAreNamedEachWithItsMessage() {
        HttpResponse<String> answer = machine.get("/api/v1/samples/invalid", "Accept-Language", "en");
        assertProblem(answer, 400);
        assertThat(text(answer, "$.detail")).startsWith("2 fields are not valid");
        assertThat(text(answer, "$.errors[0].field")).isEqualTo("title");
        assertThat(text(answer, "$.errors[0].code")).isEqualTo("tooLong");
        assertThat(text(answer, "$.errors[0].message")).isEqualTo("At most 500 characters.");
        assertThat(text(answer, "$.errors[1].field")).isEqualTo("leads[0]");
        assertThat(text(answer, "$.errors[1].message")).contains("“nghean.xyz”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"lines\":[{},{\"colour\":\"BLUE\"}]}; lines[1].colour; unknownValue; RED, GREEN",
                "{\"lines\":[{\"due\":{\"date\":\"2026-02-31\"}}]}; lines[0].due.date; date; 2026-11-23",
                "{\"lines\":[{\"count\":\"many\"}]}; lines[0].count; number; number",
                "{\"lines\":{}}; lines; unreadable; ",
                "{\"lines\":[; lines; json; JSON",
                "''; ''; json; JSON"
            })
    void anUnreadableBodyNamesTheField(String body, String field, String code, String words) {
        HttpResponse<String> answer = machine.post("/api/v1/samples/orders", body, "Accept-Language", "en");
        assertProblem(answer, 400);
        assertThat(text(answer, "$.errors[0].field")).isEqualTo(field);
        assertThat(text(answer, "$.errors[0].code")).isEqualTo(code);
        assertThat(text(answer, "$.errors[0].message")).contains(words == null ? "" : words);
    }

    @Test
    void aFailureTellsItsIdAndNothingElse() {
        HttpResponse<String> answer = machine.get("/api/v1/samples/failure");
        assertProblem(answer, 500);
        assertThat(answer.body()).doesNotContain("secret_table").doesNotContain("IllegalState");
        assertThat(text(answer, "$.detail")).contains(text(answer, "$.id"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing-here, 404",
        "DELETE, /api/v1/samples/orders, 405",
        "POST, /api/v1/samples/orders, 415"
    })
    void whatMatchesNothingIsAProblemToo(String verb, String path, int status) {
        assertProblem(
                machine.send(machine.request(path, "Content-Type", "text/plain")
                        .method(verb, HttpRequest.BodyPublishers.ofString("x"))),
                status);
    }

    @Test
    void whoIsNotThereAndWhoMayNotSeeAreToldTheSame() {
        assertProblem(machine.get("/api/v1/samples/notFound"), 404);
        assertProblem(machine.get("/api/v1/samples/pages?page=zero"), 400);
        assertProblem(new Machine(port, "nobody").get("/api/v1/samples/notFound"), 401);
    }

    @Test
    void aStaleVersionIsRefused() {
        assertThat(machine.get("/api/v1/samples/versions/4", "If-Match", "\"4\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(machine.get("/api/v1/samples/versions/4", "If-Match", "*").statusCode())
                .isEqualTo(200);
        HttpResponse<String> stale = machine.get("/api/v1/samples/versions/4", "If-Match", "W/\"3\"");
        assertProblem(stale, 412);
        assertThat(JsonPath.<Integer>read(stale.body(), "$.newest")).isEqualTo(4);
        assertProblem(machine.get("/api/v1/samples/versions/4", "If-Match", "latest"), 400);
    }

    @Test
    void pagesAreLinkedWithTheirFilters() {
        HttpResponse<String> second = machine.get("/api/v1/samples/pages?page=2&size=50&q=th%C3%A9p");
        assertThat(text(second, "$.links"))
                .contains("?q=th%C3%A9p&page=1&size=50>; rel=\"first\"")
                .contains("?q=th%C3%A9p&page=1&size=50>; rel=\"prev\"")
                .contains("?q=th%C3%A9p&page=3&size=50>; rel=\"next\"")
                .contains("?q=th%C3%A9p&page=3&size=50>; rel=\"last\"");
        assertThat(text(machine.get("/api/v1/samples/pages?page=3&size=50"), "$.next"))
                .isEqualTo("null");
        HttpResponse<String> wrong = machine.get("/api/v1/samples/pages?page=0&size=9999");
        assertProblem(wrong, 400);
        assertThat(text(wrong, "$.errors[1].field")).isEqualTo("size");
    }

    private String reason(String language) {
        return text(machine.get("/api/v1/samples/refused", "Accept-Language", language), "$.reason");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(text(answer, "$.title")).isNotBlank();
    }

    private static String text(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
