package vn.dondoc.walk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The texts of the walks: the real ones, where they lie beside the repository, and our own with the same structure. */
public final class SeedText {

    private static final Path REAL = Path.of("..", "shared", "seeds");

    private SeedText() {}

    /** The real text; the test is skipped with a line that says so where it is not there. */
    public static String real(String number) {
        assumeTrue(
                Files.isDirectory(REAL),
                () -> "SKIPPED: the real session texts are not beside this clone (" + REAL + ")");
        try (Stream<Path> files = Files.list(REAL)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String own(String province) {
        try (InputStream text = SeedText.class.getResourceAsStream("/walk/" + province + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
