package vn.dondoc.account;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;

/** The first administrator of an empty installation, made through a link that works once; no account is there before. */
@Service
public class FirstAdministrator {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    FirstAdministrator(JdbcClient jdbc, Accounts accounts, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the token of a new link; earlier links that were not used stop working */
    @Transactional
    String newLink() {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("delete from setup_link where used_at is null").update();
        jdbc.sql("insert into setup_link (sha256, created_at) values (?, ?)")
                .params(ApiTokens.digest(token), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** @throws NotFound if the link is not known or used, or there is an account already */
    @Transactional
    public void requireOpen(String token) {
        boolean open = jdbc.sql("select exists (select 1 from setup_link where sha256 = ? and used_at is null)"
                        + " and not exists (select 1 from account)")
                .param(ApiTokens.digest(token))
                .query(Boolean.class)
                .single();
        if (!open) {
            throw new NotFound("setup");
        }
    }

    /**
     * @throws NotFound as {@link #requireOpen(String)}, also for the second of two at once
     * @throws Invalid at {@code username}, {@code chosen} or {@code repeated}
     */
    @Transactional
    public void make(String token, String username, String chosen, String repeated) {
        requireOpen(token);
        Checks checks = new Checks()
                .that(NewAccount.isUsername(username), "username", "username")
                .that(chosen.equals(repeated), "repeated", "passwordDiffers");
        PasswordPolicy.check(username, chosen, "chosen", checks);
        checks.orThrow();
        use(token);
        long id = accounts.open(new NewAccount(username, chosen, Role.ADMINISTRATOR, null, null, null));
        audit.record(
                new Actor(id, username, username, null),
                new AuditEntry(null, "ACCOUNT", username, "AccountOpened", Map.of("role", Role.ADMINISTRATOR.name())));
    }

    private void use(String token) {
        int used = jdbc.sql("update setup_link set used_at = ? where sha256 = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), ApiTokens.digest(token))
                .update();
        if (used == 0) {
            throw new NotFound("setup");
        }
    }
}
