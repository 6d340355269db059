package vn.dondoc.audit;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An event's detail as JSON with its keys in order, so that the same detail always has the same hash. */
final class Details {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Details() {}

    static String write(Map<String, String> detail) {
        return JSON.writeValueAsString(new TreeMap<>(detail));
    }

    static Map<String, String> read(String json) {
        return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    }
}
