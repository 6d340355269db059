package vn.dondoc.guard;

import java.util.List;
import java.util.Map;
import vn.dondoc.support.Api;

/** What the paths of the access table name: a session of Nghệ An with its task of Sở Công Thương and its petition. */
final class AccessFixtures {

    private static final Map<String, String> NAMES = Map.of(
            "sessions", "{session}",
            "tasks", "{task}",
            "petitions", "{petition}",
            "reviews", "{review}",
            "files", "{file}",
            "setup", "{token}",
            "units", "{unit}",
            "indicators", "{indicator}",
            "accounts", "{account}");

    private final Map<String, String> values;

    private AccessFixtures(Map<String, String> values) {
        this.values = values;
    }

    static AccessFixtures make(Api program) {
        Api office = program.as("nghean.office");
        String session = "/sessions/"
                + office.post("/sessions", session()).expect(201).get("code").asString();
        program.as("nghean.sct").put(session + "/report", report()).expect(200);
        program.as("nghean.sct").post(session + "/report/submission").expect(200);
        office.post(session + "/report/acceptance").expect(200);
        office.put(session + "/conclusion", conclusion()).expect(200);
        office.post(session + "/conclusion/submission").expect(200);
        program.as("nghean.leader").post(session + "/conclusion/approval").expect(200);
        String task = office.post(session + "/conclusion/issuance", Map.of("number", "9871", "date", "2026-11-20"))
                .expect(201)
                .at("/tasks/0")
                .asString();
        String petition = office.get("/petitions?session=" + session.substring("/sessions/".length()))
                .expect(200)
                .at("/items/0/code")
                .asString();
        String indicator = program.as("nghean.sct")
                .get("/indicators?q=xuat+khau")
                .expect(200)
                .at("/items/0/code")
                .asString();
        return new AccessFixtures(Map.of(
                "{session}", session.substring("/sessions/".length()),
                "{task}", task,
                "{petition}", petition,
                "{review}", "NA-2026-M09",
                "{file}", "999999999",
                "{token}", "unknown",
                "{unit}", "nghean.sct",
                "{indicator}", indicator,
                "{account}", "nghean.sct2"));
    }

    /** The path of a mapping with the names that the table uses. */
    static String named(String mapping) {
        String path = mapping;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            path = path.replaceAll("/" + name.getKey() + "/\\{[^}]*}", "/" + name.getKey() + "/" + name.getValue());
        }
        return path;
    }

    /** The path with the values of its names; what has no value becomes 1. */
    String path(String path) {
        return body(path).replaceAll("\\{[^}]*}", "1");
    }

    /** The body with the values of the names in it. */
    String body(String body) {
        String filled = body;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static Map<String, Object> session() {
        return Map.of(
                "title", "Làm việc về phát triển công nghiệp",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2026-11-18",
                "dayPart", "MORNING",
                "chairs", List.of("nghean.leader"),
                "reportingUnit", "nghean.sct",
                "period", Map.of("label", "10 tháng", "from", "2026-01-01", "to", "2026-10-31"));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "indicators",
                List.of(Map.of(
                        "name", "Xuất khẩu",
                        "value", "892,3",
                        "unit", "triệu USD",
                        "qualifier", "ESTIMATE")),
                "weaknesses",
                "Tiến độ hạ tầng cụm công nghiệp còn chậm.",
                "petitions",
                List.of(Map.of("text", "Bố trí vốn cho hạ tầng cụm công nghiệp", "kind", "FUNDING")));
    }

    private static Map<String, Object> conclusion() {
        String text = "Giao Sở Công Thương lập kế hoạch phát triển cụm công nghiệp, hoàn thành trước 15/01/2027.";
        return Map.of(
                "text",
                text,
                "directives",
                List.of(Map.of(
                        "text",
                        text,
                        "nature",
                        "PRODUCT",
                        "force",
                        "REQUIRE",
                        "issuer",
                        "nghean.leader",
                        "leads",
                        List.of("nghean.sct"),
                        "coordinators",
                        List.of("nghean.snv"),
                        "deliverable",
                        "Kế hoạch",
                        "due",
                        Map.of("kind", "FIXED", "date", "2027-01-15"))));
    }
}
