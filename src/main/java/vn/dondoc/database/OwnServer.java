package vn.dondoc.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL that the program brings along, reachable from this machine only. */
final class OwnServer implements DatabaseServer {

    private static final Logger LOG = LoggerFactory.getLogger(OwnServer.class);
    private static final String NAME = "dondoc";
    private static final String SUPERUSER = "postgres";

    private final FileChannel lock;
    private final EmbeddedPostgres postgres;

    private OwnServer(FileChannel lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    static OwnServer start(DataDirectory data) {
        FileChannel lock = data.take();
        try {
            Orphan.of(data).ifPresent(Orphan::stop);
            var server = new OwnServer(lock, launch(data));
            data.closeBinariesToOthers();
            server.createDatabaseAndRole();
            LOG.info("Own PostgreSQL on port {} with its data in {}", server.postgres.getPort(), data.root());
            return server;
        } catch (IOException e) {
            throw new StartMistake("own-server", e, data.log());
        }
    }

    private static EmbeddedPostgres launch(DataDirectory data) throws IOException {
        var log = Redirect.appendTo(data.log().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(data.binaries().toFile())
                .setDataDirectory(data.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // the library starts servers for tests, which may lose data
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .start();
    }

    private void createDatabaseAndRole() {
        var server = JdbcClient.create(postgres.getPostgresDatabase());
        if (isMissing(server, "select count(*) from pg_roles where rolname = ?")) {
            server.sql("create role " + NAME + " login").update();
        }
        if (isMissing(server, "select count(*) from pg_database where datname = ?")) {
            server.sql("create database " + NAME).update();
        }
    }

    private static boolean isMissing(JdbcClient server, String count) {
        return server.sql(count).param(NAME).query(Integer.class).single() == 0;
    }

    @Override
    public Credentials application() {
        return new Credentials(url(), NAME, null);
    }

    @Override
    public Credentials owner() {
        return new Credentials(url(), SUPERUSER, null);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME;
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
