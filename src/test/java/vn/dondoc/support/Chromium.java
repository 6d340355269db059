package vn.dondoc.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of the browser tests.
 *
 * <p>Taken, in this order: the program named by the system property or environment variable {@code CHROMIUM}; a
 * Chromium or Chrome of this machine; the package {@code chromium} where we may install it; Playwright's own download.
 * A test that needs a browser is never skipped: without one it fails with {@link #HOW_TO_INSTALL}.
 */
public final class Chromium {

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    private static final String HOW_TO_INSTALL =
            "No Chromium for the browser tests: install it (Debian: apt-get install chromium fonts-noto-core)"
                    + " or name one with -DCHROMIUM=/path/to/chromium.";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /**
     * The browser without a window that all tests of a run share; it ends with the run.
     *
     * @throws IllegalStateException if this machine has no Chromium and none could be installed
     */
    public static Browser shared() {
        return Shared.BROWSER;
    }

    /** Closes what a test has opened in the shared browser. */
    public static void closeWindows() {
        List.copyOf(shared().contexts()).forEach(BrowserContext::close);
    }

    /** Playwright does not download browsers on its own; its process ends with ours, and the browser with it. */
    private static final class Shared {

        static final Browser BROWSER = launch(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));

        private static Browser launch(Playwright playwright) {
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable(playwright))
                            .setArgs(flags()));
        }
    }

    private static Path executable(Playwright playwright) {
        return named().or(Chromium::installed)
                .or(Chromium::fromPackage)
                .or(() -> downloaded(playwright))
                .orElseThrow(() -> new IllegalStateException(HOW_TO_INSTALL));
    }

    private static Optional<Path> named() {
        String name = System.getProperty("CHROMIUM", System.getenv().getOrDefault("CHROMIUM", ""));
        if (name.isBlank()) {
            return Optional.empty();
        }
        Path program = Path.of(name);
        if (!runs(program)) {
            throw new IllegalStateException("CHROMIUM names " + name + ", which does not run. " + HOW_TO_INSTALL);
        }
        return Optional.of(program);
    }

    private static Optional<Path> installed() {
        Stream<String> onPath =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(onPath, USUAL_PLACES.stream())
                .map(Path::of)
                .flatMap(place -> Files.isDirectory(place) ? NAMES.stream().map(place::resolve) : Stream.of(place))
                .filter(Chromium::runs)
                .findFirst();
    }

    private static Optional<Path> fromPackage() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        Path turn = Path.of(System.getProperty("java.io.tmpdir"), "dondoc-chromium.lock");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            log.debug("Our turn to look for a Chromium: {}", ours);
            return installed().or(Chromium::install); // another process of the same run may have been faster
        } catch (IOException e) {
            log.warn("No lock for the installation of Chromium: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Path> install() {
        log.warn("No Chromium found: installing the packages chromium and fonts-noto-core with apt-get.");
        boolean done = succeeds(new ProcessBuilder("apt-get", "-q", "update"))
                && succeeds(new ProcessBuilder("apt-get", "-q", "install", "-y", "chromium", "fonts-noto-core"));
        return done ? installed() : Optional.empty();
    }

    private static Optional<Path> downloaded(Playwright playwright) {
        Path program = Path.of(playwright.chromium().executablePath());
        if (!Files.isExecutable(program)) {
            log.warn("No Chromium found: downloading the one of Playwright to {}.", program);
            ProcessBuilder download =
                    Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
            download.command().addAll(List.of("install", "chromium"));
            succeeds(download);
        }
        return Optional.of(program).filter(Chromium::runs);
    }

    private static boolean runs(Path program) {
        return Files.isExecutable(program)
                && Files.isRegularFile(program)
                && succeeds(new ProcessBuilder(program.toString(), "--version")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    private static boolean succeeds(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        command.redirectErrorStream(true);
        try {
            Process process = command.start();
            process.getOutputStream().close();
            process.inputReader().lines().forEach(log::info);
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            log.warn("{} did not start: {}", command.command().get(0), e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for a Chromium", e);
        }
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(FLAGS);
        if (isRoot()) {
            flags.add("--no-sandbox"); // Chromium refuses to start as root with its sandbox
        }
        return flags;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
