package vn.dondoc.conclusion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents that directives name by their numbers. */
@Repository
class DirectiveDocuments {

    /** Type abbreviations of Nghị định 30/2020/NĐ-CP and Hướng dẫn 36-HD/VPTW, as they stand in a number. */
    private static final Map<String, String> KINDS = kinds();

    private final JdbcClient jdbc;

    DirectiveDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The province's document of this number, added where it is new. */
    long idOf(String number, long provinceId) {
        return jdbc.sql("""
                        insert into document_reference (province_id, kind, number, title) values (:province, :kind, :number, :number)
                        on conflict (province_id, number) where number is not null do update set number = excluded.number
                        returning coalesce(merged_into, id)""")
                .param("province", provinceId)
                .param("kind", kindOf(number))
                .param("number", number)
                .query(Long.class)
                .single();
    }

    List<String> numbers(List<Long> ids) {
        return ids.stream()
                .map(id -> jdbc.sql("select coalesce(number, title) from document_reference where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .toList();
    }

    private static String kindOf(String number) {
        String upper = number.toUpperCase(java.util.Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> upper.matches(".*[-/]" + kind.getKey() + "([-/].*|$)"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("NQ", "RESOLUTION");
        kinds.put("CTR", "PROGRAMME");
        kinds.put("KH", "PLAN");
        kinds.put("ĐA", "SCHEME");
        kinds.put("QĐ", "DECISION");
        kinds.put("KL", "CONCLUSION");
        kinds.put("TB", "NOTICE");
        kinds.put("CV", "DISPATCH");
        return kinds;
    }
}
