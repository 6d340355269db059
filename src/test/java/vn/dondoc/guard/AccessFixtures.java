package vn.dondoc.guard;

import java.util.List;
import java.util.Map;
import vn.dondoc.support.Api;

/** What the paths of the access table name: a session of Nghệ An with its task of Sở Công Thương and its petition. */
final class AccessFixtures {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("sessions", "{session}"),
            Map.entry("tasks", "{task}"),
            Map.entry("petitions", "{petition}"),
            Map.entry("documents", "{document}"),
            Map.entry("reviews", "{review}"),
            Map.entry("files", "{file}"),
            Map.entry("setup", "{token}"),
            Map.entry("units", "{unit}"),
            Map.entry("indicators", "{indicator}"),
            Map.entry("accounts", "{account}"),
            Map.entry("digests", "{day}"),
            Map.entry("opinions", "{opinion}"),
            Map.entry("directives", "{noted}"),
            Map.entry("parts", "{part}"),
            Map.entry("milestones", "{milestone}"),
            Map.entry("coordinators", "{coordinator}"));

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
        program.as("nghean.sct").post("/tasks/" + task + "/acknowledgement").expect(200);
        program.as("nghean.sct").post("/tasks/" + task + "/parts", part()).expect(201);
        Map<String, Object> milestone = Map.of("what", "Trình kế hoạch", "dueOn", "2026-12-31", "percent", 100);
        program.as("nghean.sct")
                .put("/tasks/" + task + "/milestones", Map.of("milestones", List.of(milestone)))
                .expect(200);
        String petition = office.get("/petitions?session=" + session.substring("/sessions/".length()))
                .expect(200)
                .at("/items/0/code")
                .asString();
        String document = office.get("/documents?q=9871-NQ/TU")
                .expect(200)
                .at("/items/0/id")
                .asString();
        String indicator = program.as("nghean.sct")
                .get("/indicators?q=thu%20quyen%20xem")
                .expect(200)
                .at("/items/0/code")
                .asString();
        office.post("/tasks/" + task + "/explanations", Map.of("question", "Vì sao chậm?"))
                .expect(201);
        String question = office.post(
                        "/indicators/" + indicator + "/explanations",
                        Map.of("unit", "nghean.sct", "question", "Vì sao giảm?"))
                .expect(201)
                .get("code")
                .asString();
        return new AccessFixtures(Map.ofEntries(
                Map.entry("{explanation}", "1"),
                Map.entry("{question}", question),
                Map.entry("{session}", session.substring("/sessions/".length())),
                Map.entry("{task}", task),
                Map.entry("{petition}", petition),
                Map.entry("{document}", document),
                Map.entry("{review}", "NA-2026-M09"),
                Map.entry("{file}", "999999999"),
                Map.entry("{token}", "unknown"),
                Map.entry("{unit}", "nghean.sct"),
                Map.entry("{indicator}", indicator),
                Map.entry("{account}", "nghean.sct2"),
                Map.entry("{day}", "2026-11-20"),
                Map.entry("{opinion}", "999999999"),
                Map.entry("{noted}", "999999999"),
                Map.entry("{part}", "1"),
                Map.entry("{milestone}", "1"),
                Map.entry("{coordinator}", "nghean.snv")));
    }

    /** The path of a mapping with the names that the table uses. */
    static String named(String mapping) {
        String path = mapping;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            path = path.replaceAll("/" + name.getKey() + "/\\{[^}]*}", "/" + name.getKey() + "/" + name.getValue());
        }
        return path;
    }

    /** The path with the values of its names: the first page; what has no value becomes a number that nothing has. */
    String path(String path) {
        return body(path).replace("{page}", "1").replaceAll("\\{[^}]*}", "999999999");
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
                        "name", "Sản lượng để thử quyền xem",
                        "value", "892,3",
                        "unit", "triệu USD",
                        "qualifier", "ESTIMATE")),
                "weaknesses",
                "Tiến độ hạ tầng cụm công nghiệp còn chậm.",
                "petitions",
                List.of(Map.of("text", "Bố trí vốn cho hạ tầng cụm công nghiệp", "kind", "FUNDING")));
    }

    private static Map<String, Object> part() {
        return Map.of("unit", "nghean.snv", "what", "Góp ý về biên chế", "dueOn", "2027-01-05");
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
                        "references",
                        List.of("9871-NQ/TU"),
                        "due",
                        Map.of("kind", "FIXED", "date", "2027-01-15"))));
    }
}
