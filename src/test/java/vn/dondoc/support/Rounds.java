package vn.dondoc.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions of a province with their reports, made over HTTP as people would. */
public class Rounds {

    private final Api program;
    private final String province;

    public Rounds(Api program, String province) {
        this.program = program;
        this.province = province;
    }

    /** A period as the interface takes it. */
    public static Map<String, Object> period(String from, String to) {
        return Map.of("label", "kỳ báo cáo", "from", from, "to", to);
    }

    /** An indicator with its figure and what else there is to say, names and values in turn. */
    public static Map<String, Object> indicator(String name, String value, String unit, Object... further) {
        Map<String, Object> indicator = new HashMap<>(Map.of("name", name, "value", value, "unit", unit));
        for (int i = 0; i < further.length; i += 2) {
            indicator.put((String) further[i], further[i + 1]);
        }
        return indicator;
    }

    /** A session that waits for its report; {@code further} names and values in turn. */
    public String scheduled(String unit, Map<String, Object> period, Object... further) {
        Map<String, Object> session = new HashMap<>(Map.of(
                "title", "Làm việc về kết quả phát triển ngành",
                "kind", "WORKING",
                "host", "PEOPLE_COMMITTEE",
                "date", "2026-11-18",
                "chairs", List.of(province + ".leader"),
                "reportingUnit", unit,
                "period", period));
        for (int i = 0; i < further.length; i += 2) {
            session.put((String) further[i], further[i + 1]);
        }
        return program.as(province + ".office")
                .post("/sessions", session)
                .expect(201)
                .get("code")
                .asString();
    }

    /** The report handed in by the unit's head. */
    public void reported(String code, String account, Map<String, Object> report) {
        program.as(account).put("/sessions/" + code + "/report", report).expect(200);
        program.as(account).post("/sessions/" + code + "/report/submission").expect(200);
    }

    public void accepted(String code) {
        program.as(province + ".office")
                .post("/sessions/" + code + "/report/acceptance")
                .expect(200);
    }

    /** A session whose report gives these indicators and is accepted. */
    @SafeVarargs
    public final String accepted(String unit, Map<String, Object> period, Map<String, Object>... indicators) {
        String code = scheduled(unit, period);
        reported(code, unit, Map.of("indicators", List.of(indicators)));
        accepted(code);
        return code;
    }

    /** Meets, concludes and issues. */
    public void concluded(String code, String text, List<Map<String, Object>> directives, int number) {
        String at = "/sessions/" + code + "/conclusion";
        Api office = program.as(province + ".office");
        office.put(at, Map.of("text", text, "directives", directives)).expect(200);
        office.post(at + "/submission").expect(200);
        program.as(province + ".leader").post(at + "/approval").expect(200);
        office.post(at + "/issuance", Map.of("number", String.valueOf(number), "date", "2026-11-20"))
                .expect(201);
    }
}
