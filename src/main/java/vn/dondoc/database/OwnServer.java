package vn.dondoc.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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
    private final String ownerPassword;
    private final String applicationPassword = Secret.random();

    private OwnServer(FileChannel lock, EmbeddedPostgres postgres, String ownerPassword) {
        this.lock = lock;
        this.postgres = postgres;
        this.ownerPassword = ownerPassword;
    }

    static OwnServer start(DataDirectory data) {
        FileChannel lock = data.take();
        try {
            Orphan.of(data).ifPresent(Orphan::stop);
            String password = Files.readString(data.password());
            var server = new OwnServer(lock, launch(data, password), password);
            data.closeBinariesToOthers();
            server.createDatabaseAndRole();
            LOG.info("Own PostgreSQL on port {} with its data in {}", server.postgres.getPort(), data.root());
            return server;
        } catch (IOException | IllegalStateException e) {
            release(lock);
            throw new StartMistake("own-server", e, data.log());
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("The lock of the data directory stays until the program ends", e);
        }
    }

    private static EmbeddedPostgres launch(DataDirectory data, String password) throws IOException {
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
                // any option of initdb may stand here; the library itself would trust everybody on this machine
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", data.password().toString())
                .setConnectConfig("password", password)
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
        server.sql("alter role " + NAME + " password '" + applicationPassword + "'")
                .update();
        if (isMissing(server, "select count(*) from pg_database where datname = ?")) {
            server.sql("create database " + NAME).update();
        }
    }

    private static boolean isMissing(JdbcClient server, String count) {
        return server.sql(count).param(NAME).query(Integer.class).single() == 0;
    }

    @Override
    public Credentials application() {
        return new Credentials(url(), NAME, applicationPassword);
    }

    @Override
    public Credentials owner() {
        return new Credentials(url(), SUPERUSER, ownerPassword);
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
