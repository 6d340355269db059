package vn.dondoc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;

/** An installation of the first release, with a session that was followed up, comes to the newest tables unharmed. */
@DondocTest
class UpgradeTest {

    private static final Map<String, String> SERVER = TestDatabase.settings();
    private static final String DATABASE = "first_release";

    @Autowired
    List<JavaMigration> javaMigrations;

    private DriverManagerDataSource source;
    private JdbcClient jdbc;

    @BeforeEach
    void install() throws SQLException {
        assumeTrue(System.getenv("DONDOC_TEST_DB_URL") == null, "An upgrade is tried on the tests' own server only");
        server("create database " + DATABASE);
        source = new DriverManagerDataSource(
                SERVER.get("dondoc.db.url").replaceAll("/[^/]*$", "/" + DATABASE),
                SERVER.get("dondoc.db.owner"),
                SERVER.get("dondoc.db.owner-password"));
        jdbc = JdbcClient.create(source);
        migrate(MigrationVersion.fromVersion("2"));
        try (var connection = source.getConnection()) {
            connection.createStatement().execute("set search_path to dondoc, public");
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("database/first-release.sql"));
        }
        migrate(MigrationVersion.LATEST);
    }

    @AfterEach
    void remove() throws SQLException {
        server("drop database if exists " + DATABASE + " with (force)");
    }

    @Test
    void whatWasDecidedStaysAndWhatIsNewIsFilled() {
        assertThat(one("select started_at is not null and classification = 'NORMAL' from dondoc.working_session"))
                .isEqualTo("t");
        assertThat(all("select state from dondoc.petition order by ordinal"))
                .containsExactly("UNDECIDED", "WAITING_ANSWER", "ENDED");
        assertThat(one("select bool_and(raised_at = '2026-06-05 09:00+07') from dondoc.petition"))
                .isEqualTo("t");
        assertThat(one("select search from dondoc.document_reference")).contains("29-nq/tu", "phat trien cong nghiep");
        assertThat(all("select kind from dondoc.conclusion_decision order by id"))
                .containsExactly("SUBMITTED", "APPROVED");
        assertThat(one("select signed_by_id = signer_id from dondoc.conclusion"))
                .isEqualTo("t");
        assertThat(all("select number || ' ' || revision from dondoc.conclusion_notice"))
                .containsExactly("87 1");
        assertThat(all("select name || ' ' || value from dondoc.report_indicator"))
                .containsExactly("Kim ngạch xuất khẩu 892.3");
        assertThat(all("select code || ' ' || state from dondoc.task")).containsExactly("QQ-2026-001.01 IN_PROGRESS");
    }

    private String one(String sql) {
        return all(sql).get(0);
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    private void migrate(MigrationVersion target) {
        Flyway.configure()
                .dataSource(source)
                .defaultSchema("dondoc")
                .schemas("dondoc", "engine")
                .locations("classpath:db/migration")
                .javaMigrations(javaMigrations.toArray(JavaMigration[]::new))
                .placeholders(Map.of("appUser", SERVER.get("dondoc.db.user")))
                .target(target)
                .load()
                .migrate();
    }

    private static void server(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        SERVER.get("dondoc.db.url"),
                        SERVER.get("dondoc.db.owner"),
                        SERVER.get("dondoc.db.owner-password"));
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
