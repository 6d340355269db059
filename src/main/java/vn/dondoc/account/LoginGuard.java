package vn.dondoc.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks an account for a while after repeated wrong passwords, as an information system of level 3 must. */
@Component
class LoginGuard {

    private static final int ATTEMPTS = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        jdbc.sql("""
                        update account set failed_logins = (failed_logins + 1) % :attempts,
                               locked_until = case when failed_logins + 1 >= :attempts then :until else locked_until end
                        where username = lower(:username)""")
                .param("attempts", ATTEMPTS)
                .param("until", Timestamp.from(clock.instant().plus(LOCK)))
                .param("username", event.getAuthentication().getName())
                .update();
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        jdbc.sql("update account set failed_logins = 0 where username = lower(?) and failed_logins > 0")
                .param(event.getAuthentication().getName())
                .update();
    }
}
