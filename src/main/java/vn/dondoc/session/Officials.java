package vn.dondoc.session;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a province's officials by what people and machines call them: an account name, or the person's number. */
@Component
class Officials {

    private final JdbcClient jdbc;

    Officials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> find(String name, long provinceId) {
        String by = name.matches("\\d{1,18}")
                ? "p.id = cast(:name as bigint)"
                : "p.id in (select a.person_id from account a where a.username = lower(:name))";
        return jdbc.sql("select p.id from person p where p.province_id = :province and p.active and " + by)
                .param("province", provinceId)
                .param("name", name.strip())
                .query(Long.class)
                .optional();
    }
}
