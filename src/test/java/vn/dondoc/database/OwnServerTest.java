package vn.dondoc.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class OwnServerTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsDataAndSortsAsVietnamese() {
        try (var server = OwnServer.start(new DataDirectory(folder))) {
            owner(server).sql("create table word (text text)").update();
            owner(server)
                    .sql("insert into word values ('đ'), ('e'), ('d'), ('ă'), ('a'), ('â')")
                    .update();
        }
        try (var server = OwnServer.start(new DataDirectory(folder))) {
            List<String> sorted = owner(server)
                    .sql("select text from word order by text")
                    .query(String.class)
                    .list();
            assertThat(sorted).containsExactly("a", "ă", "â", "d", "đ", "e");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void givesTheProgramARoleThatOwnsNothing() {
        try (var server = OwnServer.start(new DataDirectory(folder))) {
            owner(server).sql("create table kept (text text)").update();
            var program = JdbcClient.create(server.application().unpooled());
            assertThatThrownBy(() -> program.sql("delete from kept").update())
                    .hasStackTraceContaining("permission denied");
            assertThat(program.sql("select rolsuper from pg_roles where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
    }

    @Test
    void asksEverybodyOnTheMachineForAPassword() {
        try (var server = OwnServer.start(new DataDirectory(folder))) {
            var stranger = new Credentials(server.owner().url(), server.owner().user(), "guessed");
            assertThatThrownBy(() -> ConnectionCheck.check(stranger)).isInstanceOf(StartMistake.class);
        }
    }

    @Test
    void refusesASecondInstanceAndTakesOverFromAKilledOne() throws Exception {
        Process other = anotherProgram();
        try {
            long orphan = postmaster();
            assertThatThrownBy(() -> OwnServer.start(new DataDirectory(folder)))
                    .isInstanceOfSatisfying(StartMistake.class, mistake -> assertThat(mistake.line(new Locale("vi")))
                            .startsWith("Một chương trình Đôn Đốc khác đang chạy")
                            .contains(folder.toString()));

            other.destroyForcibly().waitFor(10, SECONDS);
            assertThat(ProcessHandle.of(orphan))
                    .hasValueSatisfying(left -> assertThat(left.isAlive()).isTrue());
            try (var server = OwnServer.start(new DataDirectory(folder))) {
                assertThat(ProcessHandle.of(orphan)).isNotPresent();
                assertThat(owner(server)
                                .sql("select count(*) from kept")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void startsOverAStalePidFileOfAProcessThatIsNoServer() throws Exception {
        OwnServer.start(new DataDirectory(folder)).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        OwnServer.start(new DataDirectory(folder)).close();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .trim());
    }

    private Process anotherProgram() throws IOException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnServerProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var output = new BufferedReader(new InputStreamReader(program.getInputStream()));
        assertThat(output.lines().anyMatch(OwnServerProgram.READY::equals)).isTrue();
        return program;
    }

    private static JdbcClient owner(OwnServer server) {
        return JdbcClient.create(server.owner().unpooled());
    }
}
