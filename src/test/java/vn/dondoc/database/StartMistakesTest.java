package vn.dondoc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DondocApplication;
import vn.dondoc.support.TestDatabase;

/** Each mistake ends in one Vietnamese and one English line, without a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class StartMistakesTest {

    @TempDir
    Path folder;

    final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void correctSettings() {
        settings.putAll(TestDatabase.settings());
        settings.put("server.port", "0");
        settings.put("dondoc.demo", "false");
        settings.put("dondoc.engine.job-executor", "false");
    }

    @Test
    void wrongPassword(CapturedOutput output) {
        settings.put("dondoc.db.password", "wrong");
        assertRefused(output, "từ chối tài khoản " + settings.get("dondoc.db.user"), "check DONDOC_DB_USER");
    }

    @Test
    void noDatabase(CapturedOutput output) {
        settings.put("dondoc.db.url", databaseUrl("none_of_this_name"));
        assertRefused(output, "Không có cơ sở dữ liệu", "There is no database");
    }

    @Test
    void unreachableServer(CapturedOutput output) throws IOException {
        settings.put("dondoc.db.url", "jdbc:postgresql://127.0.0.1:" + freePort() + "/dondoc");
        assertRefused(output, "Không kết nối được đến cơ sở dữ liệu", "cannot be reached");
    }

    @Test
    void oldServer(CapturedOutput output) throws IOException {
        try (var old = new OldServer("14.19")) {
            settings.put(
                    "dondoc.db.url",
                    "jdbc:postgresql://127.0.0.1:" + old.port() + "/dondoc?sslmode=disable&assumeMinServerVersion=9.4");
            assertRefused(output, "phiên bản 14", "needs version 15 or later");
        }
    }

    @Test
    void databaseNewerThanTheProgram(CapturedOutput output) throws IOException {
        String name = "newer_" + UUID.randomUUID().toString().replace("-", "");
        owner(settings.get("dondoc.db.url")).sql("create database " + name).update();
        settings.put("dondoc.db.url", databaseUrl(name));
        migrateTo("9999");
        assertRefused(output, "Cơ sở dữ liệu (phiên bản 9999) mới hơn chương trình", "run a newer Đôn Đốc");
    }

    @Test
    void portTaken(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            settings.put("server.port", String.valueOf(taken.getLocalPort()));
            assertRefused(output, "Cổng " + taken.getLocalPort() + " đã có chương trình khác", "choose another port");
        }
    }

    @Test
    void dataDirectoryThatIsNone(CapturedOutput output) throws IOException {
        ownServerIn(Files.createFile(folder.resolve("file")).resolve("data"));
        assertRefused(output, "Không ghi được vào thư mục dữ liệu", "cannot be written");
    }

    @Test
    void secondInstance(CapturedOutput output) throws IOException {
        ownServerIn(folder);
        try (var held = new DataDirectory(folder).take()) {
            assertThat(held.isOpen()).isTrue();
            assertRefused(output, "Một chương trình Đôn Đốc khác đang chạy", "Another Đôn Đốc is running");
        }
    }

    private void ownServerIn(Path data) {
        settings.keySet().removeIf(name -> name.startsWith("dondoc.db."));
        settings.put("dondoc.data", data.toString());
    }

    private void assertRefused(CapturedOutput output, String vietnamese, String english) {
        String[] arguments = settings.entrySet().stream()
                .map(set -> "--" + set.getKey() + "=" + set.getValue())
                .toArray(String[]::new);
        assertThatThrownBy(() -> SpringApplication.run(DondocApplication.class, arguments));
        assertThat(output.getErr().lines().toList())
                .satisfiesExactly(line -> assertThat(line).contains(vietnamese), line -> assertThat(line)
                        .contains(english));
        assertThat(output.getOut()).doesNotContain("\tat ", "Exception");
    }

    private void migrateTo(String version) throws IOException {
        Files.writeString(folder.resolve("V" + version + "__Later.sql"), "select 1;");
        Flyway.configure()
                .dataSource(settings.get("dondoc.db.url"), ownerName(), ownerPassword())
                .schemas("dondoc", "engine")
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }

    private JdbcClient owner(String url) {
        return JdbcClient.create(new Credentials(url, ownerName(), ownerPassword()).unpooled());
    }

    private String ownerName() {
        return Objects.requireNonNull(settings.get("dondoc.db.owner"));
    }

    private String ownerPassword() {
        return Objects.requireNonNull(settings.get("dondoc.db.owner-password"));
    }

    private String databaseUrl(String name) {
        return Objects.requireNonNull(settings.get("dondoc.db.url")).replaceFirst("/[^/]*$", "/" + name);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
