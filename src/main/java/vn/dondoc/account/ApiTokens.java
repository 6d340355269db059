package vn.dondoc.account;

import java.sql.Timestamp;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The API tokens of accounts; only their SHA-256 is kept. */
@Repository
public class ApiTokens {

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void add(long accountId, String name, String token) {
        jdbc.sql("insert into api_token (account_id, name, sha256, created_at) values (?, ?, ?, ?)")
                .params(accountId, name, digest(token), Timestamp.from(clock.instant()))
                .update();
    }

    static String digest(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
