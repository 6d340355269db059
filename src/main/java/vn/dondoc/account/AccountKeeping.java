package vn.dondoc.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;

/** By which an administrator opens, disables and unlocks accounts; every change is recorded. */
@Service
@Transactional
public class AccountKeeping {

    private static final String LINE = """
            select a.username, a.role, a.person_id, p.full_name as name, u.short_name as unit, u.name as unit_name, a.enabled,
                   coalesce(a.locked_until > :now, false) as locked, a.province_id
              from account a left join person p on p.id = a.person_id left join unit u on u.id = a.unit_id
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final LoginSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    AccountKeeping(JdbcClient jdbc, Accounts accounts, LoginSessions sessions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** An account as an administrator sees it; one that only administers has neither unit nor province. */
    public record Line(
            String username,
            Role role,
            @Nullable Long personId,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String unitName,
            boolean enabled,
            boolean locked,
            @Nullable Long provinceId) {}

    /** The accounts of everybody who holds or held a position in the unit, or works there by their account. */
    @Transactional(readOnly = true)
    public List<Line> of(Unit unit) {
        return lines(
                " where a.unit_id = :key or a.person_id in (select person_id from position where unit_id = :key)",
                unit.id());
    }

    /** Those who may come to these pages. */
    @Transactional(readOnly = true)
    public List<Line> administrators() {
        return lines(" where a.role = :key", Role.ADMINISTRATOR.name());
    }

    /** @throws NotFound if there is no such account */
    @Transactional(readOnly = true)
    public Line get(String username) {
        return lines(" where a.username = :key", username).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }

    private List<Line> lines(String where, Object key) {
        return jdbc.sql(LINE + where + " order by a.username")
                .param("key", key)
                .param("now", Timestamp.from(clock.instant()))
                .query(Line.class)
                .list();
    }

    /** The roles that somebody of such a unit can have: no department sees the whole province by mistake. */
    public static Set<Role> rolesIn(UnitKind kind) {
        EnumSet<Role> roles =
                switch (kind) {
                    case PROVINCE -> EnumSet.of(Role.LEADER);
                    case PARTY_BODY -> EnumSet.of(Role.LEADER, Role.INSPECTION, Role.UNIT_HEAD, Role.UNIT_SPECIALIST);
                    case OFFICE, PARTY_OFFICE ->
                        EnumSet.of(Role.OFFICE_SPECIALIST, Role.OFFICE_HEAD, Role.UNIT_HEAD, Role.UNIT_SPECIALIST);
                    case INSPECTION -> EnumSet.of(Role.INSPECTION, Role.UNIT_HEAD, Role.UNIT_SPECIALIST);
                    case DEPARTMENT, COMMUNE, DIVISION, OTHER -> EnumSet.of(Role.UNIT_HEAD, Role.UNIT_SPECIALIST);
                };
        roles.add(Role.ADMINISTRATOR);
        return roles;
    }

    /**
     * Opens an account for a person who holds a position in the unit. An administrator's account belongs to no province.
     *
     * @throws Invalid at {@code person}, {@code username}, {@code role}, {@code chosen} or {@code repeated}
     */
    public void open(AccountEntry entry, Unit unit, Checks checks, Actor by) {
        Long person = entry.person() == null ? null : holder(entry.person(), unit);
        checks.present(entry.person(), "person")
                .that(entry.person() == null || person != null, "person", "account.notOfUnit");
        checkName(entry.username(), checks);
        checks.present(entry.role(), "role")
                .that(entry.role() == null || rolesIn(unit.kind()).contains(entry.role()), "role", "account.role")
                .that(entry.chosen().equals(entry.repeated()), "repeated", "passwordDiffers");
        PasswordPolicy.check(entry.username(), entry.chosen(), "chosen", checks);
        checks.orThrow();
        boolean everywhere = entry.role() == Role.ADMINISTRATOR;
        Long province = everywhere ? null : (Long) unit.provinceId();
        Role role = Objects.requireNonNull(entry.role());
        accounts.open(new NewAccount(
                entry.username(), entry.chosen(), role, person, everywhere ? null : (Long) unit.id(), province));
        record(
                by,
                entry.username(),
                province,
                "AccountOpened",
                Map.of("role", role.name(), "unit", unit.shortName(), "person", String.valueOf(person)));
    }

    private void checkName(String username, Checks checks) {
        checks.that(NewAccount.isUsername(username), "username", "username")
                .that(
                        lines(" where a.username = :key", username).isEmpty(),
                        "username",
                        "account.usernameTaken",
                        username);
    }

    /** Whoever holds a position in the unit today or later, or null. */
    private @Nullable Long holder(String person, Unit unit) {
        return jdbc.sql("""
                        select distinct o.person_id from position o
                         where o.unit_id = ? and o.person_id::text = ? and coalesce(o.valid_to, 'infinity') >= ?""")
                .params(unit.id(), person, LocalDate.now(clock))
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Nobody can log in with a disabled account; every login of it ends at once. */
    public void disable(String username, Viewer by) {
        if (username.equals(by.username())) {
            throw new Refused("account.own");
        }
        Line account = get(username);
        if (account.enabled()) {
            jdbc.sql("update account set enabled = false where username = ?")
                    .param(username)
                    .update();
            sessions.endAll(username);
            record(by.actor(), username, account.provinceId(), "AccountDisabled", Map.of());
        }
    }

    public void enable(String username, Viewer by) {
        Line account = get(username);
        if (!account.enabled()) {
            jdbc.sql("update account set enabled = true where username = ?")
                    .param(username)
                    .update();
            record(by.actor(), username, account.provinceId(), "AccountEnabled", Map.of());
        }
    }

    /** Lets somebody in again before the time that repeated wrong passwords cost is over. */
    public void unlock(String username, Viewer by) {
        Line account = get(username);
        if (account.locked()) {
            jdbc.sql("update account set failed_logins = 0, locked_until = null where username = ?")
                    .param(username)
                    .update();
            record(by.actor(), username, account.provinceId(), "AccountUnlocked", Map.of());
        }
    }

    private void record(Actor by, String username, @Nullable Long province, String type, Map<String, String> detail) {
        audit.record(by, new AuditEntry(province, "ACCOUNT", username, type, detail));
    }
}
