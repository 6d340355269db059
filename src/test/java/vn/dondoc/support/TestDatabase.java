package vn.dondoc.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One PostgreSQL for all tests of a process: fast, forgetful, ordered as Vietnamese, with a separate owner as in
 * production. With {@code DONDOC_TEST_DB_URL} (and {@code …_USER}, {@code …_PASSWORD}, {@code …_OWNER},
 * {@code …_OWNER_PASSWORD}) the tests use that database instead; then let one process run them: {@code -Dtest.forks=1}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(settings()).applyTo(context.getEnvironment());
    }

    /** The settings that connect a program to the test database. */
    public static Map<String, String> settings() {
        String external = System.getenv("DONDOC_TEST_DB_URL");
        return external == null ? Embedded.SETTINGS : external(external);
    }

    private static Map<String, String> external(String url) {
        return Map.of(
                "dondoc.db.url", url,
                "dondoc.db.user", environment("USER", "dondoc"),
                "dondoc.db.password", environment("PASSWORD", ""),
                "dondoc.db.owner", environment("OWNER", ""),
                "dondoc.db.owner-password", environment("OWNER_PASSWORD", ""));
    }

    private static String environment(String name, String otherwise) {
        return System.getenv().getOrDefault("DONDOC_TEST_DB_" + name, otherwise);
    }

    /** Started with the first test that asks for it, stopped with the run. */
    private static final class Embedded {

        private static final String PASSWORD = "test";

        static final Map<String, String> SETTINGS = Map.of(
                "dondoc.db.url",
                "jdbc:postgresql://127.0.0.1:" + start().getPort() + "/dondoc",
                "dondoc.db.user",
                "dondoc",
                "dondoc.db.password",
                PASSWORD,
                "dondoc.db.owner",
                "postgres",
                "dondoc.db.owner-password",
                PASSWORD);

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "vi")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", passwordFile().toString())
                        .setConnectConfig("password", PASSWORD)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                // after the programs under test, whose engine speaks to it a last time
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                createDatabase(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Path passwordFile() throws IOException {
            Path file = Files.createTempFile("dondoc", "password");
            file.toFile().deleteOnExit();
            return Files.writeString(file, PASSWORD);
        }

        private static void createDatabase(EmbeddedPostgres server) throws SQLException {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role dondoc login password '" + PASSWORD + "'");
                statement.execute("create database dondoc");
            }
        }
    }
}
