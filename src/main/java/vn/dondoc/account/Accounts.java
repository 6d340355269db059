package vn.dondoc.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Units;

/** All accounts, and the viewers that they become once logged in. */
@Repository
public class Accounts implements UserDetailsService {

    private static final String SELECT = """
            select a.id, a.username, a.role, a.person_id, a.unit_id, a.province_id, a.language, a.password_hash, a.enabled,
                   coalesce(a.locked_until > :now, false) as locked, coalesce(p.full_name, a.username) as display_name,
                   coalesce((select string_agg(o.title, ', ' order by o.ordinal) from position o
                              where o.person_id = a.person_id
                                and :today between o.valid_from and coalesce(o.valid_to, 'infinity')), '') as position_title,
                   coalesce(u.name, '') as unit_name
            from account a left join person p on p.id = a.person_id left join unit u on u.id = a.unit_id
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Units units, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Viewer loadUserByUsername(String username) {
        return byUsername(username).orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Transactional(readOnly = true)
    public Optional<Viewer> byUsername(String username) {
        return viewer(SELECT + " where a.username = :key", username.strip().toLowerCase(Locale.ROOT));
    }

    /** The account that holds the API token and may still use it. */
    @Transactional(readOnly = true)
    public Optional<Viewer> byToken(String token) {
        return viewer(SELECT + """
                         join api_token t on t.account_id = a.id
                        where t.sha256 = :key and a.enabled and (t.expires_at is null or t.expires_at > :now)""", ApiTokens.digest(token));
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return jdbc.sql("select not exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    /** @return the new account's id */
    @Transactional
    public long open(NewAccount account) {
        return open(account, hash(account.password()));
    }

    /**
     * Opens accounts of which many begin with the same password: each is hashed once, as that takes a while.
     *
     * @return the new accounts' ids, in their order
     */
    @Transactional
    public List<Long> openAll(List<NewAccount> accounts) {
        Map<String, String> hashes = new HashMap<>();
        return accounts.stream()
                .map(account -> open(account, hashes.computeIfAbsent(account.password(), this::hash)))
                .toList();
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private long open(NewAccount account, String hash) {
        return jdbc.sql("""
                        insert into account (username, password_hash, role, person_id, unit_id, province_id, created_at)
                        values (:username, :password, :role, :person, :unit, :province, :now) returning id""")
                .param("username", account.username().toLowerCase(Locale.ROOT))
                .param("password", hash)
                .param("role", account.role().name())
                .param("person", account.personId())
                .param("unit", account.unitId())
                .param("province", account.provinceId())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    @Transactional
    public void choosesLanguage(long accountId, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, accountId)
                .update();
    }

    private Optional<Viewer> viewer(String sql, String key) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("today", LocalDate.ofInstant(now, clock.getZone()))
                .query((rs, n) -> viewer(rs))
                .optional();
    }

    private Viewer viewer(ResultSet rs) throws SQLException {
        Long unit = nullableLong(rs, "unit_id");
        return new Viewer(
                rs.getLong("id"),
                rs.getString("username"),
                Role.valueOf(rs.getString("role")),
                nullableLong(rs, "person_id"),
                unit,
                nullableLong(rs, "province_id"),
                rs.getString("display_name"),
                rs.getString("position_title"),
                rs.getString("unit_name"),
                rs.getString("language"),
                unit == null ? List.of() : units.subtree(unit),
                rs.getString("password_hash"),
                rs.getBoolean("enabled"),
                rs.getBoolean("locked"));
    }

    private static @Nullable Long nullableLong(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }
}
