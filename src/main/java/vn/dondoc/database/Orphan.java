package vn.dondoc.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its program because that was killed. It is known by its own {@code postmaster.pid}; the
 * caller holds the lock of the data directory, so no living program uses it.
 */
record Orphan(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int SECONDS_TO_STOP = 15;

    static Optional<Orphan> of(DataDirectory data) throws IOException {
        Path pidFile = data.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        Optional<Orphan> orphan = pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, data.cluster()))
                .map(Orphan::new);
        if (orphan.isEmpty()) {
            // its number may belong to another process by now, and PostgreSQL would refuse to start
            Files.delete(pidFile);
        }
        return orphan;
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Long.parseLong(lines.get(0).trim()));
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var info = process.info();
        boolean postgres =
                info.command().map(command -> command.contains("postgres")).orElse(true);
        return postgres
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(postgres);
    }

    /** Asks it to end; a server that still answers somebody after some seconds is ended by force and recovers later. */
    void stop() {
        LOG.info("Stopping the server {} that a killed program left behind", process.pid());
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
