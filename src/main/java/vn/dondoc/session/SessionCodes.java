package vn.dondoc.session;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the sessions of a province and year without gaps: {@code NA-2026-012}. */
@Component
class SessionCodes {

    private final JdbcClient jdbc;

    SessionCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(long provinceId, int year) {
        int number = jdbc.sql("""
                        insert into code_counter (province_id, series, last) values (:province, :series, 1)
                        on conflict (province_id, series) do update set last = code_counter.last + 1
                        returning last""")
                .param("province", provinceId)
                .param("series", "SESSION-" + year)
                .query(Integer.class)
                .single();
        String prefix = jdbc.sql("select prefix from unit where id = ?")
                .param(provinceId)
                .query(String.class)
                .single();
        return "%s-%d-%03d".formatted(prefix, year, number);
    }
}
