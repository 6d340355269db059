package vn.dondoc.account;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;

/** Changes passwords; every other login of the account ends with it. */
@Service
public class Passwords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final LoginSessions sessions;
    private final AuditLog audit;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, LoginSessions sessions, AuditLog audit) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param session id of the login that stays
     * @throws Invalid at {@code current}, {@code chosen} or {@code repeated} */
    @Transactional
    public void change(Viewer viewer, String session, String current, String chosen, String repeated) {
        Checks checks = new Checks()
                .that(matches(viewer, current), "current", "passwordWrong")
                .that(chosen.equals(repeated), "repeated", "passwordDiffers");
        PasswordPolicy.check(viewer.username(), chosen, "chosen", checks);
        checks.orThrow();
        set(viewer.username(), chosen);
        sessions.endAllBut(viewer.username(), session);
        audit.record(viewer.actor(), changed(viewer.username(), viewer.provinceId()));
    }

    /**
     * By an administrator; also unlocks the account.
     *
     * @throws Invalid at {@code chosen} or {@code repeated}
     */
    @Transactional
    public void reset(Viewer administrator, AccountKeeping.Line account, String chosen, String repeated) {
        String username = account.username();
        Checks checks = new Checks().that(chosen.equals(repeated), "repeated", "passwordDiffers");
        PasswordPolicy.check(username, chosen, "chosen", checks);
        checks.orThrow();
        set(username, chosen);
        sessions.endAll(username);
        audit.record(administrator.actor(), changed(username, account.provinceId()));
    }

    private boolean matches(Viewer viewer, String password) {
        return jdbc.sql("select password_hash from account where id = ? for update")
                .param(viewer.accountId())
                .query(String.class)
                .optional()
                .filter(hash -> encoder.matches(password, hash))
                .isPresent();
    }

    private void set(String username, String password) {
        jdbc.sql("update account set password_hash = ?, failed_logins = 0, locked_until = null where username = ?")
                .params(Objects.requireNonNull(encoder.encode(password)), username)
                .update();
    }

    private static AuditEntry changed(String username, @Nullable Long province) {
        return new AuditEntry(province, "ACCOUNT", username, "PasswordChanged", Map.of());
    }
}
